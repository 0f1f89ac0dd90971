import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";

for (const [name, value] of [
  ["EMBED_ORIGINS", "*"],
  ["PUBLIC_ORIGIN", "mesh.example"],
] as const)
  test(`a bare “next start” with a wrong ${name} ends and says which`, async () => {
    const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", "0"], {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", [name]: value },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise<number | null>((resolve) => next.on("exit", resolve));
    const [said, status] = await Promise.all([text(next.stderr), ended]);
    expect(said).toContain(`${name}: “${value}” is no origin. Expected https://`);
    expect(status).toBe(1);
  });
