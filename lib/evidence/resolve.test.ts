import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimableStates } from "@/lib/schema/vocabulary";
import { claim, source, sourced } from "@/lib/testing/facts";
import { resolveCell, wordsFor } from "./resolve";

const sources = new Map(
  [
    source("docs"),
    source("newer-docs", { published: "2026-05-01" }),
    source("undated-docs", { published: null }),
    source("guide", { kind: "guide", published: "2026-06-01" }),
    source("vendor-test", { kind: "vendor-benchmark", interest: ["alpha"] }),
  ].map((one) => [one.id, one]),
);
const resolve = (cell: Parameters<typeof resolveCell>[0], hideInterested = false) =>
  resolveCell(cell, "row.alpha", sources, { hideInterested });

describe("a cell is settled", () => {
  test("by agreement", () => {
    const cell = resolve(sourced(claim("a"), claim("b", { source: "guide" })));
    expect(cell).toMatchObject({ support: "full", rule: "agree", conflict: false, grade: "A" });
  });

  test("by grade before anything else", () => {
    const cell = resolve(
      sourced(claim("a", { support: "none", read: "excerpt", source: "newer-docs" }), claim("b", { source: "guide" })),
    );
    expect(cell).toMatchObject({ support: "full", rule: "grade", conflict: true });
    expect(cell.claims.map(({ id, stance }) => [id, stance])).toEqual([
      ["row.alpha.a", "disagrees"],
      ["row.alpha.b", "agrees"],
    ]);
  });

  test("by kind at equal grade: a reference outranks a newer guide", () => {
    const cell = resolve(sourced(claim("a", { support: "none" }), claim("b", { source: "guide" })));
    expect(cell).toMatchObject({ support: "none", rule: "kind", conflict: true });
  });

  test("by date at equal grade and kind, undated counting as oldest", () => {
    expect(resolve(sourced(claim("a"), claim("b", { support: "none", source: "newer-docs" })))).toMatchObject({
      support: "none",
      rule: "date",
    });
    expect(resolve(sourced(claim("a"), claim("b", { support: "none", source: "undated-docs" })))).toMatchObject({
      support: "full",
      rule: "date",
    });
  });

  test("not at all when nothing tells the claims apart", () => {
    const cell = resolve(sourced(claim("a"), claim("b", { support: "none" })));
    expect(cell).toMatchObject({ support: "unknown", rule: "open", conflict: true, grade: null });
  });
});

describe("claims that never decide", () => {
  test("rejected and unverified ones stay visible", () => {
    const cell = resolve(
      sourced(
        claim("a", { support: "none", rejected: "The page was corrected later." }),
        claim("b", { support: "none", read: "unverified" }),
        claim("c"),
      ),
    );
    expect(cell).toMatchObject({ support: "full", conflict: false });
    expect(cell.claims.map((one) => one.stance)).toEqual(["rejected", "unverified", "agrees"]);
  });

  test("interested ones, once hidden, can leave a cell unknown", () => {
    const cell = sourced(claim("a", { source: "vendor-test", about: "measurement" }));
    expect(resolve(cell)).toMatchObject({ support: "full", grade: "B" });
    expect(resolve(cell, true)).toMatchObject({ support: "unknown", rule: "none", grade: null });
  });
});

test("an unknown cell has no state but unknown", () => {
  const cell = { kind: "unknown" as const, sought: [{ where: "Docs", on: "2026-02-01" }] };
  expect(resolve(cell)).toMatchObject({ support: "unknown", rule: "none", claims: [] });
  const rejected = { ...cell, claims: [claim("a", { rejected: "The page was wrong then." })] };
  expect(resolve(rejected)).toMatchObject({ support: "unknown", rule: "none" });
});

test("authored words go when hiding interested claims changes the state they were written for", () => {
  const measured = {
    ...sourced(claim("a", { source: "vendor-test", about: "measurement" })),
    detail: "Measured to work.",
  };
  expect(wordsFor(measured, resolve(measured))).toMatchObject({ note: "A few words", detail: "Measured to work." });
  expect(wordsFor(measured, resolve(measured, true))).toMatchObject({ note: "Only interested claims", detail: null });
  const mixed = sourced(
    claim("a", { source: "vendor-test", about: "measurement" }),
    claim("b", { support: "partial", source: "guide", read: "excerpt" }),
  );
  expect(wordsFor(mixed, resolve(mixed, true))).toMatchObject({ note: null });
  const rejected = sourced(claim("a", { rejected: "The page was wrong then." }));
  expect(wordsFor(rejected, resolve(rejected))).toMatchObject({ note: "A few words" });
});

test("a claim on a source that does not exist is an error, not a guess", () => {
  expect(() => resolve(sourced(claim("a", { source: "nowhere" })))).toThrow("nowhere");
});

// --

const anyClaim = fc
  .record({
    support: fc.constantFrom(...claimableStates),
    source: fc.constantFrom(...sources.keys()),
    read: fc.constantFrom("primary" as const, "excerpt" as const, "second-hand" as const, "unverified" as const),
    about: fc.constantFrom("own-behaviour" as const, "measurement" as const),
  })
  .map((fields) => claim("x", fields));
const anyClaims = fc.array(anyClaim, { minLength: 1, maxLength: 6 });
const numbered = (claims: ReturnType<typeof claim>[]) => claims.map((one, index) => ({ ...one, slug: `c${index}` }));

describe("for any claims", () => {
  test("their order does not matter", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const forth = resolve(sourced(...numbered(claims)));
        const back = resolve(sourced(...numbered(claims).reverse()));
        expect([back.support, back.rule, back.conflict, back.grade]).toEqual([
          forth.support,
          forth.rule,
          forth.conflict,
          forth.grade,
        ]);
      }),
    );
  });

  test("the state is one a claim gives, or unknown", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { support } = resolve(sourced(...numbered(claims)));
        expect(["unknown", ...claims.map((one) => one.support)]).toContain(support);
      }),
    );
  });

  test("one more claim of the best grade and kind for the winning state changes nothing", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const before = resolve(sourced(...numbered(claims)));
        const winner = before.claims.find((one) => one.stance === "agrees");
        fc.pre(winner !== undefined && before.support !== "unknown");
        const { id, grade, stance, from, ...plain } = winner as NonNullable<typeof winner>;
        expect(resolve(sourced(...numbered([...claims, plain]))).support).toBe(before.support);
      }),
    );
  });
});
