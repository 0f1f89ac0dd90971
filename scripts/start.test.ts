import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const start = (environment: Record<string, string>) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    encoding: "utf8",
    env: { ...process.env, PORT: "0", ...environment },
    timeout: 20_000,
  });

test.each([
  ["EMBED_ORIGINS", "https://wiki.example *"],
  ["PUBLIC_ORIGIN", "mesh.example"],
])("a wrong %s ends the start before anything is built, and says which", (name, value) => {
  const { status, stdout, stderr } = start({ [name]: value });
  expect(stderr).toContain(`${name}: “${value.split(" ").at(-1)}” is no origin. Expected https://`);
  expect(stdout).toBe("");
  expect(status).toBe(1);
});
