import { expect, test } from "vitest";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { revisionCurrent } from "./revision-current";

const today = "2026-03-01";

import { currentState, hashState } from "@/lib/revision/state";

const cut = (state = currentState(facts())) => ({ id: "2026-02-01", hash: hashState(state), state });

test("the newest revision says what the facts say", () => {
  expect(revisionCurrent(facts({ revisions: [cut()] }), { today })).toEqual([]);
  expect(revisionCurrent(facts(), { today })).toMatchObject([
    { expected: expect.stringContaining("npm run revise"), found: "no revision" },
  ]);
});

test("a fact that moved asks for a new revision and is named", () => {
  const moved = facts({
    revisions: [cut()],
    capabilities: [
      capability("same", { alpha: sourced(claim("a", { support: "none" })), beta: sourced(claim("b")) }),
      ...facts().capabilities.slice(1),
    ],
  });
  expect(revisionCurrent(moved, { today })).toMatchObject([{ found: "facts that moved since: same.alpha" }]);
});

test("a revision edited by hand is found out", () => {
  const edited = { ...cut(), state: { ...cut().state, cells: { ...cut().state.cells, "same.alpha": "none" } } };
  expect(revisionCurrent(facts({ revisions: [edited, cut()] }), { today })).toMatchObject([{ path: "hash" }]);
});
