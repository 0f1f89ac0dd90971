import { expect, test } from "vitest";
import { facts } from "@/content";
import { groundOf } from "./block";
import { weakness } from "./coverage";
import { requirementsCsv } from "./export";
import { frameworkView } from "./framework";

/** What must hold of the facts as they are. */

const ground = groundOf(facts);
const views = facts.frameworks.flatMap(({ id }) => frameworkView(id, ground) ?? []);
const requirements = views.flatMap((view) => view.requirements);

test("every requirement is in its framework’s view, and every one leaves something", () => {
  expect(requirements).toHaveLength(facts.requirements.length);
  expect(requirements.filter(({ residual }) => !residual.says)).toEqual([]);
});

test("an option never stands better than the cells it stands on", () => {
  for (const { id, options } of requirements)
    for (const { option, state, blocks } of options)
      for (const { cover } of blocks)
        for (const cell of cover.cells)
          expect(weakness(state ?? "none"), `${id} ${option.id} ${cell.row.id}`).toBeGreaterThanOrEqual(
            weakness(cell.support),
          );
});

test("Istio’s two modes are options of their own, and differ somewhere", () => {
  const states = (option: string) =>
    requirements.map(({ options }) => options.find((one) => one.option.id === option)?.state);
  expect(states("istio-sidecar")).not.toEqual(states("istio-ambient"));
});

test("a mesh does nothing for some requirements of every framework", () => {
  expect(views.map(({ id, counts }) => [id, counts.none > 0])).toEqual(views.map(({ id }) => [id, true]));
});

test("no export holds a share", () => {
  expect(requirementsCsv(views, "r")).not.toMatch(/\d\s?% (?:of|covered)/);
});
