/**
 * Runs the end-to-end tests in a real Chromium: CHROMIUM_PATH, else the system's, else Playwright's download,
 * else the distribution's package, which is installed only by root and only when CI is set.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const inSystem = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].flatMap((name) =>
  ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => `${folder}/${name}`),
);
const run = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: "inherit" }).status === 0;

/** The path of a browser, or null when Playwright's own is in place, or undefined when there is none. */
function findBrowser(): string | null | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const system = inSystem.find(existsSync);
  if (system) return system;
  if (run("npx", ["playwright", "install", "chromium"])) return null;
  if (process.env.CI && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  return inSystem.find(existsSync);
}

const browser = findBrowser();
if (browser === undefined) {
  console.error(
    [
      "The end-to-end tests need Chromium, and none was found.",
      "Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path.",
    ].join("\n"),
  );
  process.exit(1);
}
const { status } = spawnSync("npx", ["playwright", "test", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) },
});
process.exit(status ?? 1);
