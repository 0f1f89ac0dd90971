import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "node_modules", "@fontsource", "ibm-plex-sans", "files");

function read(weight: 400 | 600) {
  const data = readFileSync(join(folder, `ibm-plex-sans-latin-${weight}-normal.woff`));
  return { name: "IBM Plex Sans", data, weight, style: "normal" } as const;
}

let fonts: ReturnType<typeof read>[] | undefined;

/** The product's typeface as static files: a picture is drawn from neither woff2 nor variable fonts. */
export const plexFonts = () => {
  fonts ??= [read(400), read(600)];
  return fonts;
};

/** Text with nothing but what the fonts hold: for any other sign the renderer would ask a font service on the network. */
export function drawable(text: string): string {
  return text.normalize("NFC").replace(/[^ -~\u00a0-\u00ac\u00ae-\u00ff‘’“”–—…€]/gu, "?");
}
