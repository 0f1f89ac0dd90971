import { expect, test } from "vitest";
import { idList, ofPage, word } from "./codec";
import { nearestOf } from "./nearest";
import { parseParameters } from "./parameters";
import { shortExpected, wordProblem } from "./words";

const ids = Array.from({ length: 40 }, (_, index) => `source-number-${index}`);
const table = {
  basis: word(["resolved", ...ids], `resolved or the id of a source: ${ids.join(", ")}`),
  options: idList(["linkerd", "istio-ambient"]),
  sources: idList(ids),
  ...Object.fromEntries(ids.map((id) => [`own.${id}`, { ...idList(["one"]), family: "own.<source>" }])),
  step: ofPage(word(["one"])),
};
const told = (query: string) => parseParameters(table, new URLSearchParams(query)).problems.map(wordProblem);

test("a page names the nearest of a long list, programs get the whole of it with families once", () => {
  const [problem] = parseParameters(table, new URLSearchParams("option=linkerd")).problems;
  expect(problem?.expected).toBe("one of basis, options, sources, own.<source>");
  expect(problem?.known).toContain("own.source-number-39");
  expect(told("option=linkerd")).toEqual([
    {
      message: "There is no parameter “option” here.",
      repair: "It is ignored.",
      expected: null,
      nearest: ["options"],
      cut: true,
    },
  ]);
});

test("a page also names what is its own, in a short list and in a long one", () => {
  expect(told("stp=one")[0]?.nearest).toEqual(["step"]);
  const { problems } = parseParameters({ q: idList(["a"]), cell: ofPage(word(["b"])) }, new URLSearchParams("cel=b"));
  expect(problems.map(({ expected }) => expected)).toEqual(["one of q"]);
  expect(problems.map(wordProblem)).toMatchObject([{ expected: "one of q, cell", nearest: [], cut: false }]);
});

test("a message that holds the list is cut at it", () => {
  const [found] = told("basis=source-number-77");
  expect(found?.message).toBe("basis must be resolved or the id of a source, not “source-number-77”.");
  expect(found?.nearest).toHaveLength(3);
  expect(found?.nearest).toContain("source-number-7");
  expect(JSON.stringify(told("basis=x&sources=y&foo=1")).length).toBeLessThan(900);
});

test("a short list stays", () => {
  expect(told("options=consul")).toEqual([
    {
      message: "“consul” is no known value of options.",
      repair: "It is left out.",
      expected: "ids joined by a full stop: linkerd, istio-ambient",
      nearest: [],
      cut: false,
    },
  ]);
  expect(shortExpected("1 or 0")).toBe("1 or 0");
  expect(shortExpected(`one of ${ids.join(", ")}`)).toBeNull();
});

test("nothing is near to what is like nothing", () => {
  const near = (asked: string) => nearestOf(["pods", "nodes", "podsPerNode", "rps"], asked, (name) => name);
  expect(near("pod")).toEqual(["pods"]);
  expect(near("nodess")).toEqual(["nodes"]);
  expect(near("zzzzzzzz")).toEqual([]);
  expect(near("x".repeat(5_000))).toEqual([]);
});
