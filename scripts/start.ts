/**
 * `npm start`: builds when there is no build, a source is newer than it, or it carries other settings, then serves.
 * PORT (3000) and HOST (127.0.0.1) say where. Not HOSTNAME: containers set that to their own name.
 * A setting that cannot be meant ends it before the build.
 */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { requireSettings } from "@/app/_settings";
import { settingsChanged } from "./built-with";

const sources = ["app", "components", "content", "lib", "public", "scripts"];
const files = [
  "instrumentation.ts",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const generated = "registry.gen.ts";

function newestSource(): number {
  const inFolders = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => !file.endsWith(generated))
      .map((file) => `${folder}/${file}`),
  );
  return Math.max(...[...inFolders, ...files].map((file) => statSync(file).mtimeMs));
}

function builtAt(): number {
  try {
    return statSync(".next/csp-hashes.json").mtimeMs;
  } catch {
    return 0;
  }
}

requireSettings();

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
const changed = builtAt() > 0 ? settingsChanged(env) : [];
if (changed.length > 0) console.log(`Building again: prerendered pages carry another ${changed.join(" and ")}.`);
if (changed.length > 0 || builtAt() < newestSource()) {
  const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}

const { HOST = "127.0.0.1", PORT = "3000" } = process.env;
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", HOST, "-p", PORT], {
  stdio: "inherit",
  env,
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
