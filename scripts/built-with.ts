import { readFileSync, writeFileSync } from "node:fs";

/** Settings that prerendered pages carry, so that a build serves one value of each. */
const settings = ["PUBLIC_ORIGIN", "REPORT_URL"] as const;
const notes = ".next/built-with.json";

type Environment = Readonly<Record<string, string | undefined>>;

/** Notes what a build was made with. */
export function noteSettings(env: Environment, file = notes): void {
  writeFileSync(file, JSON.stringify(Object.fromEntries(settings.map((name) => [name, env[name] ?? ""]))));
}

/** Which settings are no longer what the build was made with; all of them when that was not noted. */
export function settingsChanged(env: Environment, file = notes): string[] {
  const noted = read(file);
  return settings.filter((name) => noted[name] !== (env[name] ?? ""));
}

// --

function read(file: string): Environment {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) ?? {}) as Environment;
  } catch {
    return {};
  }
}
