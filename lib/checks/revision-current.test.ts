import { expect, test } from "vitest";
import { currentState, hashState } from "@/lib/revision/state";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { revisionCurrent } from "./revision-current";

const cut = (state = currentState(facts())) => ({ id: "2026-02-01", hash: hashState(state), state });

test("the newest revision says what the facts say", () => {
  expect(revisionCurrent(facts({ revisions: [cut()] }))).toEqual([]);
  expect(revisionCurrent(facts())).toMatchObject([
    { expected: expect.stringContaining("npm run revise"), found: "no revision" },
  ]);
});

test("a fact that moved asks for a new revision and is named", () => {
  const moved = facts({
    revisions: [cut()],
    capabilities: [
      capability("same", { alpha: sourced(claim("a", { read: "excerpt" })), beta: sourced(claim("b")) }),
      ...facts().capabilities.slice(1),
    ],
  });
  expect(revisionCurrent(moved)).toMatchObject([{ found: "facts that moved since: same.alpha" }]);
});

test("a revision edited by hand is found out", () => {
  const genuine = cut();
  const edited = { ...genuine, state: { ...genuine.state, cells: {} } };
  expect(revisionCurrent(facts({ revisions: [edited, genuine] }))).toMatchObject([{ path: "hash" }]);
});
