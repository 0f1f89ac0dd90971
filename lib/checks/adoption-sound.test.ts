import { expect, test } from "vitest";
import type { Adoption } from "@/lib/schema/types";
import { exampleModel } from "@/lib/testing/decision";
import { facts } from "@/lib/testing/facts";
import { adoptionSound } from "./adoption-sound";

type Stage = Adoption["tracks"][number]["stages"][number];

const head = { title: "One", goal: "Something works.", done: "A test shows it.", back: "Take it out again." };
const step = (row: string, when: Stage["steps"][number]["when"]) => ({
  row,
  when,
  says: "Do what the row asks.",
  otherwise: "Do something in its place.",
});
const found = (stage: Partial<Stage>) => {
  const whole: Stage = { id: "one", ...head, steps: [step("same", "always")], ...stage };
  const adoption: Adoption = {
    id: "stages",
    tracks: [{ id: "only", stages: [whole] }],
    trackOf: { alpha: "only", beta: "only" },
  };
  return adoptionSound(facts({ ...exampleModel, adoption })).map(({ path, found }) => `${path}: ${found}`);
};

test("a step waits only for a row that can count", () => {
  // By a criterion, and by a must.
  expect(found({ steps: [step("canary", "row-counts"), step("mtls", "row-counts")] })).toEqual([]);
  expect(found({ steps: [step("same", "row-counts")] })).toEqual(["tracks.0.stages.0.steps.0.row: same"]);
});

test("a stage turns on a step that is always in it", () => {
  expect(found({ without: { row: "same", ...head } })).toEqual([]);
  expect(found({ steps: [step("canary", "row-counts")], without: { row: "canary", ...head } })).toEqual([
    "tracks.0.stages.0.without.row: canary",
  ]);
});
