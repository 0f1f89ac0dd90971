import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Findable, foundKinds, mostOfAKind, searchIndex } from "./search";

const thing = (kind: Findable["kind"], title: string, words = ""): Findable => ({
  ...{ kind, title, words },
  href: `/${kind}/${title.replaceAll(" ", "-")}`,
  line: `What ${title} is.`,
});
const index = searchIndex([
  thing("source", "Istio reference for retries"),
  thing("capability", "Retries", "istio linkerd VirtualService"),
  thing("option", "Istio ambient", "istio-ambient"),
  thing("term", "mTLS", "mutual TLS"),
  ...Array.from({ length: 20 }, (_, number) => thing("source", `Paper ${number}`, "latency")),
]);
const titles = (q: string) => index.find(q).flatMap(({ found }) => found.map(({ title }) => title));

describe("search", () => {
  test("finds by beginnings, other words and with a slip, kinds in their order", () => {
    expect(titles("istio")).toEqual(["Istio ambient", "Retries", "Istio reference for retries"]);
    expect(titles("retr")).toEqual(["Retries", "Istio reference for retries"]);
    expect(titles("retreis")).toContain("Retries");
    expect(titles("mutual")).toEqual(["mTLS"]);
  });

  test("all words must occur, and no kind floods the page", () => {
    expect(titles("istio retries")).toEqual(["Retries", "Istio reference for retries"]);
    expect(titles("istio mutual")).toEqual([]);
    expect(titles("latency")).toHaveLength(mostOfAKind);
  });

  test("whatever is typed, it answers, in the order of kinds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (q) => {
        const kinds = index.find(q).map(({ kind }) => foundKinds.indexOf(kind));
        expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
      }),
    );
  });
});
