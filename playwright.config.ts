import { defineConfig } from "@playwright/test";
import { port, server, wiki, wikiPort } from "./e2e/wiki/addresses";

/** One build, one server, one wiki that embeds, one browser for all journeys. `scripts/e2e.ts` finds the browser. */

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  reporter: process.env.CI ? "line" : "list",
  // What is waited for takes as long as the machine needs: a limit here only ends a test that would never end.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: server,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    },
  },
  webServer: [
    {
      command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
      url: `${server}/healthz`,
      reuseExistingServer: false,
      env: { NEXT_TELEMETRY_DISABLED: "1", EMBED_ORIGINS: wiki },
    },
    {
      command: "node --import tsx e2e/wiki/serve.ts",
      url: `http://127.0.0.1:${wikiPort}/`,
      reuseExistingServer: false,
    },
  ],
});
