import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { optionIds } from "@/content/ids";
import { supportStates } from "@/lib/schema/vocabulary";
import { palettes } from "./palette";

test("colours are those of both themes, and every option and every state has its own", () => {
  const tokens = readFileSync("components/styles/tokens.css", "utf8");
  const dark: Readonly<Record<string, string>> = palettes.dark;
  for (const [name, colour] of Object.entries(palettes.light))
    expect(tokens).toContain(`--${name}: light-dark(${colour}, ${dark[name]});`);
  for (const theme of Object.values(palettes)) {
    for (const id of optionIds) expect(theme).toHaveProperty(`opt-${id}`);
    for (const state of supportStates) expect(theme).toHaveProperty(`st-${state}`);
  }
});
