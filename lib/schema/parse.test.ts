import { describe, expect, test } from "vitest";
import { loadAll } from "./load";
import { describeProblems } from "./problem";
import { contentShapes } from "./shapes";

/** The texts a contributor reads when a file is wrong. They are product: a change here is a change on purpose. */

const shapes = contentShapes({
  options: ["istio-sidecar", "linkerd"],
  capabilities: ["mtls-automatic", "retries"],
  groups: ["security", "traffic"],
  sources: Array.from({ length: 20 }, (_, index) => `istio-page-${index}`).concat("linkerd-automatic-mtls"),
  terms: ["mtls"],
});

const good = {
  id: "retries",
  name: "Retries",
  group: "traffic",
  claim: "The proxy repeats a failed request.",
  countsAsYes: "It does so without a change to the code.",
  matters: "A retried payment must not be paid twice.",
  terms: ["mtls"],
  cells: {
    linkerd: {
      kind: "sourced",
      claims: [
        {
          slug: "docs",
          support: "full",
          says: "Retries are set by annotation.",
          source: "linkerd-automatic-mtls",
          locator: "Heading",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
};

const explain = (file: unknown) => {
  const { problems } = loadAll(shapes.capability, [["retries", file]], (id) => `content/capabilities/${id}.ts`);
  return describeProblems(problems);
};

/** A copy of the good file with one thing changed. */
function withClaim(change: object) {
  const [claim] = good.cells.linkerd.claims;
  return { ...good, cells: { linkerd: { kind: "sourced", claims: [{ ...claim, ...change }] } } };
}

test("a good file has no problems", () => {
  expect(loadAll(shapes.capability, [["retries", good]], String).problems).toEqual([]);
});

describe("a broken file says where, what was expected and what was found", () => {
  test("wrong type", () =>
    expect(explain({ ...good, name: 42 })).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      name
        expected  a string
        found     42
    "
  `));
  test("missing field", () =>
    expect(explain({ ...good, claim: undefined })).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      claim
        expected  a string (required)
        found     nothing
    "
  `));
  test("field that does not exist", () =>
    expect(explain({ ...good, verdict: "Istio wins" })).toMatchInlineSnapshot(`
      "1 problem in the content

      content/capabilities/retries.ts
        verdict
          expected  no field or id of this name here
          found     verdict
      "
    `));
  test("unknown group", () =>
    expect(explain({ ...good, group: "trafic" })).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      group
        expected  one of security, traffic
        found     "trafic"
    "
  `));
  test("unknown option", () =>
    expect(explain({ ...good, cells: { linkered: good.cells.linkerd } })).toMatchInlineSnapshot(`
      "1 problem in the content

      content/capabilities/retries.ts
        cells.linkered
          expected  no field or id of this name here
          found     linkered
      "
    `));
  test("unknown source, with the nearest id", () =>
    expect(explain(withClaim({ source: "linkerd-automatic-mlts" }))).toMatchInlineSnapshot(`
      "1 problem in the content

      content/capabilities/retries.ts
        cells.linkerd.claims.0.source
          expected  one of the 21 ids in content/ids.ts; the nearest is linkerd-automatic-mtls
          found     "linkerd-automatic-mlts"
      "
    `));
  test("no source", () =>
    expect(explain(withClaim({ source: undefined }))).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      cells.linkerd.claims.0.source
        expected  one of the 21 ids in content/ids.ts
        found     nothing
    "
  `));
  test("no locator", () =>
    expect(explain(withClaim({ locator: " " }))).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      cells.linkerd.claims.0.locator
        expected  the place in the source: a heading, a field, a file and line
        found     " "
    "
  `));
  test("impossible date", () =>
    expect(explain(withClaim({ checkedOn: "2026-02-30" }))).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      cells.linkerd.claims.0.checkedOn
        expected  a real calendar date, YYYY-MM-DD
        found     "2026-02-30"
    "
  `));
  test("a state no source can vouch for", () =>
    expect(explain(withClaim({ support: "unknown" }))).toMatchInlineSnapshot(`
      "1 problem in the content

      content/capabilities/retries.ts
        cells.linkerd.claims.0.support
          expected  one of full, partial, addon, enterprise, preview, none
          found     "unknown"
      "
    `));
  test("a cell of no known kind", () =>
    expect(explain({ ...good, cells: { linkerd: { kind: "yes" } } })).toMatchInlineSnapshot(`
      "1 problem in the content

      content/capabilities/retries.ts
        cells.linkerd.kind
          expected  "sourced", "unknown" or "not-applicable"
          found     "yes"
      "
    `));
  test("a cell without claims", () =>
    expect(explain({ ...good, cells: { linkerd: { kind: "sourced", claims: [] } } })).toMatchInlineSnapshot(`
      "1 problem in the content

      content/capabilities/retries.ts
        cells.linkerd.claims
          expected  at least one claim
          found     []
      "
    `));
  test("an unknown that does not say where it was sought", () =>
    expect(explain({ ...good, cells: { linkerd: { kind: "unknown", sought: [] } } })).toMatchInlineSnapshot(`
      "1 problem in the content

      content/capabilities/retries.ts
        cells.linkerd.sought
          expected  at least one place where it was sought
          found     []
      "
    `));
  test("a file under another name", () =>
    expect(explain({ ...good, id: "mtls-automatic" })).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      id
        expected  retries, as the file is called
        found     mtls-automatic
    "
  `));
  test("an id listed twice", () => {
    const { problems } = loadAll(
      shapes.capability,
      [
        ["retries", good],
        ["retries", good],
      ],
      String,
    );
    expect(describeProblems(problems)).toMatchInlineSnapshot(`
      "1 problem in the content

      content/ids.ts
        retries
          expected  every id once
          found     retries twice
      "
    `);
  });
  test("everything at once", () =>
    expect(explain({ ...withClaim({ source: "x", checkedOn: "yesterday" }), id: 7 })).toMatchInlineSnapshot(`
      "3 problems in the content

      content/capabilities/retries.ts
        id
          expected  one of mtls-automatic, retries
          found     7
        cells.linkerd.claims.0.source
          expected  one of the 21 ids in content/ids.ts; the nearest is istio-page-0
          found     "x"
        cells.linkerd.claims.0.checkedOn
          expected  a real calendar date, YYYY-MM-DD
          found     "yesterday"
      "
    `));
  test("not a file at all", () =>
    expect(explain("nonsense")).toMatchInlineSnapshot(`
    "1 problem in the content

    content/capabilities/retries.ts
      (the file)
        expected  an object
        found     "nonsense"
    "
  `));
});

test("an insecure or broken address of a source", () => {
  const source = {
    id: "istio-page-0",
    title: "T",
    publisher: "P",
    kind: "guide",
    url: "http://x",
    published: null,
    version: null,
    interest: [],
  };
  const { problems } = loadAll(shapes.source, [["istio-page-0", source]], (id) => `content/sources/${id}.ts`);
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "1 problem in the content

    content/sources/istio-page-0.ts
      url
        expected  an https address
        found     "http://x"
    "
  `);
});
