import { expect, test } from "vitest";
import { calculation, figure, overheadFacts, overheadInputs } from "@/lib/testing/overhead";
import type { Model } from "./figure";

const model = (id: string, driver: "pods" | "l7KiloRequests" | "connections"): Model => ({
  id,
  components: [{ id: "proxies", pods: null, terms: [{ quantity: "cpu", measure: "proxy-cpu", times: driver }] }],
  latency: null,
});
const cpu = (option: string, with_ = {}) => [figure(`proxy-cpu.${option}.a`, 5, { unit: "mCPU", ...with_ })];
const inputs = (models: Model[], with_ = {}) =>
  overheadInputs(
    overheadFacts(Object.fromEntries(models.map(({ id }) => [`proxy-cpu.${id}`, cpu(id, with_)])), models),
    {
      reach: 2_000,
      claims: { "proxy-cpu.alpha.a": { value: "5 mCPU", conditions: "", version: null, because: "It is wrong." } },
    },
  );
const said = (query: string, models = [model("alpha", "pods")], with_ = {}) =>
  calculation(inputs(models, with_), query).notices.map(({ kind, text }) => `${kind}: ${text}`);

test("none for a plain question", () => {
  expect(said("")).toEqual([]);
});

test("pods must have room; as many as there is room for do", () => {
  expect(said("pods=1100&nodes=10")).toEqual([]);
  expect(said("pods=1101&nodes=10")).toEqual([
    "warn: 1,101 pods do not fit on 10 nodes of 110 pods: at most 1,100 do.",
  ]);
});

test("beyond what was measured is a guess; up to it, unused, or with an own figure it is not", () => {
  const far = "pods=2001&nodes=100";
  expect(said("pods=2000&nodes=100")).toEqual([]);
  expect(said(far)).toEqual([
    "note: “Proxy cpu” was measured in meshes of up to 2,000 pods. Beyond that it is carried on in a straight line, which is a guess.",
  ]);
  expect(said(far, [model("alpha", "connections")])).toEqual([]);
  expect(said(`${far}&own.proxy-cpu.alpha=3`)).toEqual([
    "note: Your own figures stand in place of the sources’ where you entered them.",
  ]);
  expect(said(far, [model("alpha", "pods")], { unused: "outside" })).toEqual([]);
});

test("L7 without a waypoint is said of the options shown that need one", () => {
  const both = [model("alpha", "l7KiloRequests"), model("beta", "pods")];
  expect(said("l7=0.5&waypoints=0", both)).toEqual([
    "note: Some requests need L7, but there is no waypoint: the figures of Alpha hold for L4 alone.",
  ]);
  expect(said("l7=0.5&waypoints=0&options=beta", both)).toEqual([]);
  expect(said("l7=0&waypoints=0", both)).toEqual([]);
  expect(said("l7=0.5&waypoints=1", both)).toEqual([]);
});

test("a source alone is named, with the reader's own figures beside it, and why it is not accepted", () => {
  expect(said("basis=docs")).toEqual([
    "note: Only the figures of “Docs” count, in its own unit where it has one. What it does not say is missing.",
  ]);
  expect(said("basis=docs&own.proxy-cpu.alpha=1")).toEqual([
    "note: Only the figures of “Docs” and your own figures count, in its own unit where it has one. What neither says is missing.",
  ]);
  expect(said("basis=docs", undefined, { unused: "rejected" })[1]).toBe(
    "note: With all sources these figures are not accepted: It is wrong.",
  );
  // An own figure that nothing shown is multiplied with is in no result.
  expect(said("own.proxy-cpu.alpha=1", [model("alpha", "connections")])).toEqual([]);
});
