import { expect, test } from "vitest";
import { capability, claim, facts, source, sourced } from "@/lib/testing/facts";
import { ownBehaviour } from "./own-behaviour";

const spokenBy = (interest: string[], about: "own-behaviour" | "comparison") =>
  facts({
    sources: [source("docs", { interest })],
    capabilities: [capability("row", { alpha: sourced(claim("a", { about })) })],
  });

test("a rival's word is a comparison", () => {
  expect(ownBehaviour(spokenBy(["alpha"], "own-behaviour"))).toEqual([]);
  expect(ownBehaviour(spokenBy([], "own-behaviour"))).toEqual([]);
  expect(ownBehaviour(spokenBy(["beta"], "comparison"))).toEqual([]);
  expect(ownBehaviour(spokenBy(["beta"], "own-behaviour"))).toMatchObject([{ path: "cells.alpha.claims.0.about" }]);
});
