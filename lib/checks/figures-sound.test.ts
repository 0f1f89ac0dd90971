import { expect, test } from "vitest";
import { facts, measure, measurement } from "@/lib/testing/facts";
import { figuresSound } from "./figures-sound";

const found = (...claims: ReturnType<typeof measurement>[]) =>
  figuresSound(facts({ measures: [measure("m", { alpha: { claims } })] })).map(
    ({ path, expected }) => `${path}: ${expected}`,
  );

test("a sound figure passes", () => {
  expect(found(measurement("a"), measurement("b", { value: { low: 1, typical: 2, high: 3 }, unit: "GiB" }))).toEqual(
    [],
  );
});

test("a unit of another dimension, ends out of order, a successor that is not there", () => {
  expect(
    found(
      measurement("a", { unit: "ms" }),
      measurement("b", { value: { low: 3, high: 3 } }),
      measurement("c", { supersededBy: "nobody", rejected: "No method is given." }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "cells.alpha.claims.0.unit: a unit of memory (one of memory, cpu, time)",
      "cells.alpha.claims.1.value: low below high, typical between them",
      "cells.alpha.claims.2.supersededBy: the slug of another claim of this cell",
      "cells.alpha.claims.2.rejected: one reason at most why the claim is not used",
    ]
  `);
});

test("a cell without a usable figure says where one was sought", () => {
  const rejected = measurement("a", { rejected: "No method is given." });
  expect(found(rejected)).toEqual(["cells.alpha.sought: where a usable figure was sought, since none stands here"]);
  const sought = [{ where: "The project's site", on: "2026-02-01" }];
  expect(figuresSound(facts({ measures: [measure("m", { alpha: { claims: [rejected], sought } })] }))).toEqual([]);
});
