import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "components/styles";
const themed = /light-dark\(|color-scheme|data-theme/;

test("themes differ in the colours of the tokens, and nowhere else", () => {
  const styles = readdirSync(folder).filter((file) => file.endsWith(".css"));
  expect(styles.filter((file) => themed.test(readFileSync(`${folder}/${file}`, "utf8")))).toEqual(["tokens.css"]);
  const rules = readFileSync(`${folder}/tokens.css`, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("}")
    .filter((rule) => /\[data-theme|prefers-color-scheme/.test(rule));
  expect(rules.length).toBeGreaterThan(1);
  for (const rule of rules) expect(rule).toMatch(/\{(\s|color-scheme: (light|dark);|--[a-z]+: #[0-9a-f]{6};)+$/);
});
