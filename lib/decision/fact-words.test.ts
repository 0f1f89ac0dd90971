import { expect, test } from "vitest";
import type { CellMove, MeasureMove } from "./fact-moves";
import { factFlipText } from "./fact-words";

const words = { options: { linkerd: "Linkerd" }, rows: { wasm: "WebAssembly extensions" } };
const cell = (from: CellMove["from"], to: CellMove["to"]): CellMove => ({
  kind: "cell",
  capability: "wasm",
  option: "linkerd",
  from,
  to,
});
const figure = (with_: Partial<MeasureMove>): MeasureMove => ({
  kind: "measure",
  measure: "cost",
  option: "linkerd",
  end: "low",
  amount: 2892.4,
  basis: "range",
  ...with_,
});

test.each([
  [cell("none", "partial"), "If Linkerd’s “WebAssembly extensions” were partial instead of none"],
  [cell("addon", "full"), "If Linkerd’s “WebAssembly extensions” were full instead of add-on"],
  [cell("unknown", "none"), "If Linkerd’s “WebAssembly extensions” turned out to be none"],
  [figure({}), "If Linkerd’s cost were $2,890 per month, the low end of its range"],
  [
    figure({ measure: "latency", end: "high", amount: 0.5904 }),
    "If Linkerd’s added latency were 0.59 ms at p90, the high end of its range",
  ],
  [figure({ basis: "least", amount: 7.25 }), "If Linkerd’s cost were $7.3 per month, no more than its known part"],
  [
    figure({ basis: "least", end: "high", amount: null }),
    "If Linkerd’s cost, known only in part, turned out to be beyond the scale",
  ],
  [
    figure({ measure: "latency", basis: "none", amount: 0 }),
    "If Linkerd’s added latency, for which no figure was found, turned out to be nothing",
  ],
  [
    figure({ measure: "latency", basis: "none", end: "high", amount: null }),
    "If Linkerd’s added latency, for which no figure was found, turned out to be beyond the scale",
  ],
])("%#", (move, text) => {
  expect(factFlipText(words, move)).toBe(text);
});
