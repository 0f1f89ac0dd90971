import { expect, test } from "vitest";
import { facts, measure, measurement } from "@/lib/testing/facts";
import { overheadFacts, proxies } from "@/lib/testing/overhead";
import { overheadFacts as factsFrom, factsOf, partsOf } from "./figure";

test("the parts of a key and of a claim's id", () => {
  expect(partsOf("proxy-memory.alpha")).toEqual({ measure: "proxy-memory", option: "alpha", slug: "" });
  expect(partsOf("proxy-memory.alpha.docs-1-2")).toEqual({
    measure: "proxy-memory",
    option: "alpha",
    slug: "docs-1-2",
  });
});

test("only the options asked for are calculated: a revision may hold others", () => {
  const both = overheadFacts({}, [proxies, { ...proxies, id: "beta" }]);
  expect(factsOf(both, ["beta", "gamma"]).models.map(({ id }) => id)).toEqual(["beta"]);
});

test("grade X never becomes a figure; what is not counted is kept with the reason", () => {
  const claims = [
    measurement("fine"),
    measurement("unread", { read: "unverified" }),
    measurement("wrong", { rejected: "It is." }),
    measurement("elsewhere", { outside: "Of something else." }),
    measurement("old", { supersededBy: "fine" }),
  ];
  const { figures } = factsFrom(facts({ measures: [measure("proxy-memory", { alpha: { claims } })] }));
  expect(figures["proxy-memory.alpha"]?.map(({ id, unused, grade }) => [id, unused, grade])).toEqual([
    ["proxy-memory.alpha.fine", null, "A"],
    ["proxy-memory.alpha.wrong", "rejected", "A"],
    ["proxy-memory.alpha.elsewhere", "outside", "A"],
    ["proxy-memory.alpha.old", "superseded", "A"],
  ]);
});
