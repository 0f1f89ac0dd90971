import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped, escapedAll, fenced, table } from "./markdown";

const markup = fc.string({
  unit: fc.constantFrom(..."<>[]()|`*_#~&\\!:/.@-+=$'\"\n\r\t\u2028\u202e x1".split("")),
  maxLength: 40,
});

/** What is left of a text when every escaped character is taken out. */
const bare = (text: string) => text.replace(/\\[!-/:-@[-`{-~]/g, "");

test("a stranger’s text: one line, and no punctuation that is not escaped", () => {
  fc.assert(
    fc.property(markup, (text) => {
      expect(bare(escapedAll(text))).toMatch(/^[ x1]*$/);
    }),
  );
});

test("a stranger’s text is read again as it was typed, save white space and unseen marks", () => {
  const read = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  fc.assert(
    fc.property(markup, (text) => {
      expect(read(escapedAll(text))).toBe(
        text
          .replace(/[\s\u2028]+/g, " ")
          .replaceAll("\u202e", "")
          .trim(),
      );
    }),
  );
});

test("the product’s own text: nothing that marks up, links, or ends a cell; plain punctuation stays", () => {
  fc.assert(
    fc.property(markup, (text) => {
      expect(bare(escaped(text))).not.toMatch(/[\\`*_[\]<>|~\r\n\t\u202e]/);
    }),
  );
  expect(escaped("Costs $2,310 (at p90). See a_b & c &lt;")).toBe("Costs $2,310 (at p90). See a\\_b & c \\&lt;");
});

test("a cell never ends early, whether a bar in it was escaped before or not", () => {
  fc.assert(
    fc.property(markup, (text) => {
      for (const cell of [text, escaped(text), escapedAll(text)]) {
        const [, , row = ""] = table(["A", "B"], [[cell.replace(/[\r\u2028]/g, " "), "end"]]).split("\n");
        const bars = row.replace(/\\\\|\\\|/g, "").match(/\|/g) ?? [];
        expect(bars).toHaveLength(3);
      }
    }),
  );
});

test("a fence is longer than any inside it", () => {
  expect(fenced("echo ```` x")).toBe("`````\necho ```` x\n`````");
  expect(fenced("plain")).toBe("```\nplain\n```");
});
