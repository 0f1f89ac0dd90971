import { expect, test } from "vitest";
import { createDecoder } from "./decode";

/** Decodes in pieces that cut characters in two. */
function decode(bytes: Uint8Array, piece: number): string {
  const decoder = createDecoder();
  let text = "";
  for (let from = 0; from < bytes.length; from += piece)
    text += decoder.decode(bytes.subarray(from, from + piece), from + piece >= bytes.length);
  return text;
}

const text = "NAMESPACE  müll “öl” 漢\n";
const utf16 = (little: boolean) => {
  const units = [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

test("UTF-8 with and without its mark, and UTF-16 of either order by its mark", () => {
  const utf8 = new TextEncoder().encode(text);
  for (const bytes of [utf8, new TextEncoder().encode(`\uFEFF${text}`), utf16(true), utf16(false)])
    for (const piece of [2, 3, 5, 1_000]) expect(decode(bytes, piece)).toBe(text);
  expect(decode(new Uint8Array(), 2)).toBe("");
});
