import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capabilityIds, groupIds, optionIds } from "@/content/ids";
import { abridge, formatParameters, parseParameters } from "@/lib/share/parameters";
import { compareParameters } from "./compare-link";
import golden from "./compare-link.golden.json";

/** Ids as they were when the golden links were made. Ids may only be added: each must still be there. */
const then = {
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  capabilities: ["mtls-automatic", "retries"],
  groups: ["security", "authorization", "traffic"],
  revisions: ["2026-11-20"],
};
const table = compareParameters(then);
const read = (query: string) => parseParameters(table, new URLSearchParams(query));

test("no id of a golden link is gone", () => {
  expect(optionIds).toEqual(expect.arrayContaining(then.options));
  expect(capabilityIds).toEqual(expect.arrayContaining(then.capabilities));
  expect(groupIds).toEqual(expect.arrayContaining(then.groups));
});

describe("golden links keep their meaning", () => {
  test.each(golden)("$query", ({ query, means, problems }) => {
    const parsed = read(query);
    expect(parsed.values).toEqual(means);
    expect(parsed.problems.map((problem) => problem.code)).toEqual(problems);
  });
});

describe("problems are told in words", () => {
  test.each([
    "options=linkerd.conssul",
    "diff=yes",
    "diff=1&diff=0",
    "interest=show",
    "rev=2019-01-01",
    "v=9",
    "v=first",
    "colour=red",
    "v=1&v=1",
    "cell=linkerd.retries",
    `q=${"x".repeat(90)}`,
  ])("%s", (query) => {
    expect(
      read(query).problems.map(({ message, repair, expected }) => `${message} ${repair} Expected: ${expected}.`),
    ).toMatchSnapshot();
  });

  test("rubbish is counted, not poured onto the page", () => {
    const query = Array.from({ length: 400 }, (_, index) => `x${index}=${"y".repeat(20)}`).join("&");
    const problems = abridge(read(query).problems);
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)?.message).toBe("395 more values of this address could not be used.");
  });
});

describe("for any query", () => {
  const anyQuery = fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom("v", "rev", "options", "groups", "q", "diff", "interest", "cell"), fc.string()),
      fc.oneof(
        fc.constantFrom("1", "0", "hide", "linkerd", "linkerd.no-mesh", "security", "2026-11-20", "retries.linkerd"),
        fc.string({ unit: "binary", maxLength: 200 }),
      ),
    ),
    { maxLength: 12 },
  );

  test("parsing never throws, and what it understood reads back the same without problems", () => {
    fc.assert(
      fc.property(anyQuery, (entries) => {
        const first = parseParameters(table, new URLSearchParams(entries));
        const canonical = formatParameters(table, first.values);
        const second = parseParameters(table, new URLSearchParams(canonical));
        expect(second.problems).toEqual([]);
        expect(second.values).toEqual(first.values);
        expect(formatParameters(table, second.values)).toBe(canonical);
      }),
    );
  });
});
