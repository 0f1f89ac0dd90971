import { describe, expect, test } from "vitest";
import { capability, claim, facts, source, sourced } from "@/lib/testing/facts";
import { limitWords } from "./compare-words";
import { limitsOf } from "./limits";
import { buildMatrix, everything, type MatrixSelection } from "./matrix";

const measured = claim("m", { about: "measurement", source: "vendor" });
/** Two rows with a claim of somebody who gains, one of which differs only without it, and one on neutral claims alone. */
const content = {
  ...facts(),
  sources: [...facts().sources, source("vendor", { interest: ["alpha"] })],
  capabilities: [
    capability("moves", { alpha: sourced(measured), beta: sourced(claim("b", { support: "none" })) }),
    capability("parts", { alpha: sourced(measured), beta: sourced(claim("b")) }),
    capability("stays", { alpha: sourced(claim("a")), beta: sourced(claim("b")) }),
  ],
};
const limits = (selection: Partial<MatrixSelection> = {}) => {
  const asked = { ...everything, ...selection };
  return limitsOf(content, asked, buildMatrix(content, asked));
};
const words = (selection: Partial<MatrixSelection>) => limitWords(limits(selection));

describe("what a view leaves out", () => {
  test("the whole matrix leaves nothing out", () => {
    expect(words({})).toEqual([]);
    expect(words({ options: ["alpha"] })).toEqual([]);
  });

  test.each([
    [{ groups: ["one"] }, "Only rows in Group one."],
    [{ groups: ["one", "two"] }, "Only rows in Group one and Group two."],
    [{ q: "name" }, "Only rows that match “name”."],
    [{ diff: true }, "Only rows in which the options shown differ."],
    [
      { groups: ["one"], q: "name", diff: true },
      "Only rows in Group one that match “name” and in which the options shown differ.",
    ],
  ])("%j", (selection, sentence) => {
    expect(words(selection)).toEqual([sentence]);
  });

  test("claims of who gains, and the states that move without them", () => {
    expect(limits({ hideInterested: true }).hiding).toEqual({ claims: 2, states: 2 });
    expect(words({ hideInterested: true })).toEqual(["2 claims by interested parties hidden. 2 states change."]);
    expect(words({ hideInterested: true, q: "moves" })).toEqual([
      "Only rows that match “moves”.",
      "1 claim by interested parties hidden. 1 state changes.",
    ]);
    expect(words({ hideInterested: true, options: ["beta"] })).toEqual([
      "0 claims by interested parties hidden. No state changes.",
    ]);
  });

  test("only cells that are shown count, also where hiding decides which rows are", () => {
    // One of the two rows differs only because of what is hidden: its claim is hidden too.
    expect(limits({ hideInterested: true, diff: true }).hiding).toEqual({ claims: 2, states: 2 });
  });
});
