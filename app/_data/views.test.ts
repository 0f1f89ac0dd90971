import { expect, test } from "vitest";
import { buildingBlocksView, buildingBlockView } from "./building-blocks";
import { capabilityView } from "./capability";
import { compareFreshness, compareView, pairView } from "./compare";
import { dashboardView } from "./dashboard";
import { datesView } from "./dates";
import { optionView } from "./option";
import { reportHref } from "./report";
import { sourceView } from "./source";

/** The result objects behind the pages, on the real content. */

const compare = (query: string) => compareView(new URLSearchParams(query));

test("the overview counts what can be chosen, and names what ended", () => {
  const view = dashboardView("2026-11-22");
  expect(view.options.map(({ id }) => id)).not.toContain("app-mesh");
  expect(view.ended).toEqual([expect.objectContaining({ id: "app-mesh", on: "2026-09-30" })]);
  expect(view.pairs).toHaveLength((view.options.length * (view.options.length - 1)) / 2);
  expect(view.fresh.fresh).toBe(view.fresh.statements);
  const late = dashboardView("2027-11-22").fresh;
  expect(late.fresh).toBeLessThan(late.statements);
  expect(late.fresh).toBeGreaterThan(0);
});

test("an ended option says so in heads and pairs, has its ways out, and does not grow old", () => {
  const column = compare("").matrix.options.at(-1);
  expect([column?.id, column?.endedOn]).toEqual(["app-mesh", "2026-09-30"]);
  expect(compare("").choices.options.at(-1)?.name).toBe("AWS App Mesh (ended)");
  expect(pairView("linkerd", "app-mesh")).toMatchObject({ a: { ended: false }, b: { ended: true } });
  const option = optionView("app-mesh");
  expect(option?.ended?.instead.length).toBeGreaterThan(1);
  expect(option?.choosable).toBe(false);
  expect(capabilityView("retries")?.states).toMatch(/AWS App Mesh, which ended: \w+\.$/);
  expect(compareFreshness(compare("options=app-mesh"), "2036-01-01").checked).toBe(0);
  expect(compareFreshness(compare("options=kuma"), "2036-01-01").fresh).toBe(0);
});

test("a row leads up to what asks for it", () => {
  const view = capabilityView("mtls-enforceable");
  expect(view?.blocks.map(({ id }) => id)).toContain("enforced-mtls");
  expect(view?.blocks.every(({ requirements }) => requirements > 0)).toBe(true);
  expect(capabilityView("jwt-validation")?.buildingBlocks.map(({ id }) => id)).toContain("kong-mesh");
});

test("the next date comes first, then the latest past one", () => {
  const { coming, past } = datesView("2026-11-21");
  const days = coming.flatMap(({ on }) => on ?? []);
  expect(days).toEqual([...days].sort());
  expect(past.map(({ on }) => on)).toEqual([...past.map(({ on }) => on)].sort().reverse());
  expect(past[0]?.distance).toMatch(/ago|yesterday|last month/);
});

test("conformance reports come newest first; every kind of building block has some", () => {
  const reports = buildingBlockView("gateway-api")?.conformance.map(({ on }) => on) ?? [];
  expect(reports).toEqual([...reports].sort().reverse());
  expect(buildingBlocksView().map(({ kind }) => kind)).toEqual(["component", "distribution", "ended"]);
  expect(buildingBlockView("no-such-block")).toBeNull();
});

test("a source tells what it carries outside the matrix as well", () => {
  expect(sourceView("gateway-api-code")?.elsewhere.some(({ what }) => what.includes("mesh conformance of"))).toBe(true);
  expect(sourceView("article-000")?.checked.length).toBeGreaterThan(50);
});

test("nobody takes reports unless the operator says so", () => {
  const [cell] = capabilityView("retries")?.cells ?? [];
  expect(cell && reportHref(cell)).toBeNull();
});
