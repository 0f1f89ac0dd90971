import { readSettings } from "@/lib/security/settings";

/** Ends the process when a setting cannot be meant, and says which: better than a server that nobody may frame. */
export function requireSettings(): void {
  const { problems } = readSettings(process.env);
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exit(1);
}
