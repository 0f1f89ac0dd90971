import { expect, test } from "vitest";
import { figuresCanonical, figuresView } from "./figures";

const view = (query: string) => figuresView(new URLSearchParams(query));
const cellsOf = (query: string) => view(query).measures.flatMap(({ cells }) => cells);

test("two values of one measure, option and source never stand under the same conditions", () => {
  for (const { id, figures } of cellsOf("")) {
    const seen = new Map<string, string>();
    for (const { source, version, conditions, value, id: figure } of figures) {
      const shown = [source.id, version, conditions].join(" ");
      expect(seen.get(shown) ?? value, `${figure}: ${conditions}`).toBe(value);
      seen.set(shown, value);
    }
    for (const { conditions } of figures) expect(conditions.length, `${id}: ${conditions}`).toBeLessThanOrEqual(120);
  }
});

test("what the reader hides is counted where it stood", () => {
  const all = new Map(cellsOf("").map((cell) => [cell.id, cell.figures.length]));
  const hiding = cellsOf("interest=hide");
  for (const { id, figures, hidden } of hiding) expect(figures.length + hidden, id).toBe(all.get(id));
  expect(hiding.some(({ figures, hidden }) => figures.length === 0 && hidden > 0)).toBe(true);
  expect(view("interest=hide").hidden).toBe(hiding.reduce((sum, { hidden }) => sum + hidden, 0));
  expect(view("").hidden).toBe(0);
});

test("the page's head has the address of the view", () => {
  for (const query of ["", "option=kuma&interest=hide", "measure=proxy-memory&option=linkerd", "option=nope&x=1"])
    expect(figuresCanonical(new URLSearchParams(query)), query).toBe(view(query).query);
});
