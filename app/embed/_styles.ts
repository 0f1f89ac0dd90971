import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmbedView } from "@/lib/embed/parameters";

/** The product's own style sheets, as far as a view needs them: an embed carries its style with it. */
const common = ["tokens", "embed-base", "base", "marks", "tables", "controls"] as const;
const own: Record<EmbedView, readonly string[]> = {
  matrix: ["matrix"],
  pair: ["matrix"],
  capability: ["shell", "cell-detail", "lists"],
  overhead: ["shell", "overhead"],
  compliance: ["shell", "cell-detail", "lists", "compliance"],
  recommendation: ["shell", "cell-detail", "lists", "overhead", "decision"],
};

interface Styles {
  css: string;
  /** As the Content-Security-Policy names it. */
  hash: string;
}

const known = new Map<EmbedView | null, Styles>();

/** @param view null for what stands in place of a view. */
export function stylesOf(view: EmbedView | null): Styles {
  const styles = known.get(view) ?? read(view);
  known.set(view, styles);
  return styles;
}

// --

function read(view: EmbedView | null): Styles {
  const names = [...common, ...(view ? own[view] : []), "print", "embed"];
  const css = `@layer base, components;${names.map(sheet).join("")}`;
  return { css, hash: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
}

/** Without comments and line ends: most of what a style sheet does not need. */
function sheet(name: string): string {
  const file = join(process.cwd(), "components", "styles", `${name}.css`);
  return readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};]) ?/g, "$1");
}
