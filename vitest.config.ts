import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,components,content,lib,scripts}/**/*.test.{ts,tsx}"],
    environment: "node",
    // Beside the runner itself all that a worker waits for is its own work.
    maxWorkers: "100%",
    // The content is parsed and checked once a worker, not once a file: a quarter of the time.
    isolate: false,
    // Tests of any answers compute hundreds of decisions: how long that takes on a busy machine says nothing of them.
    testTimeout: 30_000,
  },
});
