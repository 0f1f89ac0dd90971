import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Findable, foundKinds, mostOfAKind, searchIndex } from "./search";
import { askedParts, wordsOf } from "./words";

const thing = (kind: Findable["kind"], title: string, words = ""): Findable => ({
  ...{ kind, title, words },
  href: `/${kind}/${title.replaceAll(" ", "-")}`,
  line: `What ${title} is.`,
});
const index = searchIndex([
  thing("source", "Istio reference for retries"),
  thing("capability", "Retries", "istio linkerd VirtualService"),
  thing("capability", "Timeouts with retries and retries of retries"),
  thing("option", "Istio ambient", "istio-ambient"),
  thing("term", "mTLS", "mutual TLS"),
  thing("requirement", "PCI DSS 1.2.3, 1.2.4: Diagrams"),
  thing("requirement", "PCI DSS 12.4: Reviews of 1 plan in 2 parts"),
  thing("capability", "Multi-cluster", "linkerd"),
  thing("block", "Several sites", "multicluster links"),
  ...Array.from({ length: 20 }, (_, number) => thing("source", `Paper ${number}`, "latency")),
]);
const titles = (q: string) => index.find(q).kinds.flatMap(({ found }) => found.map(({ title }) => title));

describe("search", () => {
  test("finds by beginnings, other words and with a slip, kinds in their order", () => {
    expect(titles("istio")).toEqual(["Istio ambient", "Retries", "Istio reference for retries"]);
    expect(titles("reference ret")).toEqual(["Istio reference for retries"]);
    expect(titles("retreis")).toContain("Retries");
    expect(titles("mutual")).toEqual(["mTLS"]);
  });

  test("all words must occur; where nothing has all, what has some is told as that", () => {
    expect(index.find("istio retries")).toMatchObject({ all: true });
    expect(titles("istio retries")).toEqual(["Retries", "Istio reference for retries"]);
    expect(index.find("istio mutual")).toMatchObject({ all: false });
    expect(titles("istio mutual")).toEqual(["Istio ambient", "Retries", "mTLS", "Istio reference for retries"]);
    expect(index.find("zzzz qqqq")).toEqual({ all: false, kinds: [] });
  });

  test("no kind floods the page, and the total is told", () => {
    expect(index.find("latency").kinds).toMatchObject([{ kind: "source", total: 20 }]);
    expect(titles("latency")).toHaveLength(mostOfAKind);
  });

  test("a number with dots is one word: neither its digits alone nor a near one find it", () => {
    expect(titles("1.2.4")).toEqual(["PCI DSS 1.2.3, 1.2.4: Diagrams"]);
    expect(titles("1.2.8")).toEqual([]);
    expect(wordsOf("v4.0.1 of 2024.")).toEqual(["v", "4.0.1", "of", "2024"]);
  });

  test("a hyphen does not stand between a reader and a thing", () => {
    for (const q of ["multi-cluster", "multicluster"]) expect(titles(q)).toEqual(["Multi-cluster", "Several sites"]);
    expect(titles("multi cluster")).toEqual(["Multi-cluster"]);
    expect(titles("linkerd multi-cluster")).toEqual(["Multi-cluster"]);
    expect(askedParts(" multi-cluster -- mTLS ")).toEqual([[["multi", "cluster"], ["multicluster"]], [["mtls"]]]);
  });

  test("the very title comes first, its kind too; then titles that begin so, then those that have the words", () => {
    expect(titles("retries").slice(0, 2)).toEqual(["Retries", "Timeouts with retries and retries of retries"]);
    expect(titles("mtls")[0]).toBe("mTLS");
    const kinds = searchIndex([
      thing("option", "Kuma", "gateway api"),
      thing("building-block", "Gateway API", ""),
      thing("building-block", "The Gateway API and the gateway API of others", ""),
      thing("source", "Gateway API"),
      thing("building-block", "Gateway API Inference", "gateway api gateway api"),
    ]).find("gateway api").kinds;
    expect(kinds.flatMap(({ found }) => found.map(({ title }) => title))).toEqual([
      ...[
        "Gateway API",
        "Gateway API Inference",
        "The Gateway API and the gateway API of others",
        "Kuma",
        "Gateway API",
      ],
    ]);
  });

  test("whatever is typed, it answers, in the order of kinds but for the very title", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (q) => {
        const kinds = index.find(q).kinds.map(({ kind }) => foundKinds.indexOf(kind));
        const [, ...rest] = kinds;
        expect(rest).toEqual([...rest].sort((a, b) => a - b));
      }),
    );
  });
});
