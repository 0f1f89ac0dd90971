import fc from "fast-check";
import { expect, test } from "vitest";
import { type Footing, finding, type Named, standing } from "./finding";
import { overlaps, range } from "./range";

const row = (name: string, low: number, high: number, partial = false): Named => ({
  name,
  memory: range(low * 1_024, null, high * 1_024, "MiB"),
  partial,
});
const nothing: Named = { name: "No mesh", memory: range(0, 0, 0, "MiB"), partial: false };
const unknown: Named = { name: "Gamma", memory: null, partial: true };
const said = (rows: readonly Named[], pods = 1_000, footing: Partial<Footing> = {}) =>
  finding(rows, pods, { alone: null, own: false, units: "MiB", ...footing }).replaceAll("\u00a0", " ");

test("least, most, and who cannot be told apart from the least", () => {
  expect(said([nothing, row("Most", 40, 73), row("Least", 3.2, 5.5), row("Tied", 4.6, 26.1)])).toBe(
    "At 1,000 pods, Least needs 3 to 6 GiB and Most 40 to 73 GiB. Tied overlaps Least: no proven difference.",
  );
});

test("those in between are named with their ends", () => {
  expect(said([row("Least", 3, 4), row("Middle", 10, 20), row("Most", 40, 73)])).toBe(
    "At 1,000 pods, Least needs 3 to 4 GiB and Most 40 to 73 GiB. Between them: Middle, 10 to 20 GiB.",
  );
});

test("one that overlaps the most is not between, whatever the least", () => {
  expect(said([row("Sidecar", 7_100, 13_300), row("Ambient", 3_400, 16_400), row("Linkerd", 769, 2_780)])).toBe(
    "At 1,000 pods, Linkerd needs 0.8 to 2.7 TiB and Ambient 3 to 16 TiB. Sidecar overlaps Ambient: no proven difference.",
  );
});

test("one that overlaps both ends is told apart from neither", () => {
  expect(said([row("Least", 3, 6), row("Wide", 5, 50), row("Most", 40, 73)])).toBe(
    "At 1,000 pods, Least needs 3 to 6 GiB and Most 40 to 73 GiB. Wide overlaps Least and Most: no proven difference.",
  );
});

test("two in between may overlap each other", () => {
  expect(said([row("Least", 3, 4), row("One", 10, 20), row("Two", 15, 25), row("Most", 40, 73)])).toBe(
    "At 1,000 pods, Least needs 3 to 4 GiB and Most 40 to 73 GiB. Between them: One, 10 to 20 GiB and Two, 15 to 25 GiB. Two overlaps One: no proven difference.",
  );
});

test("when all overlap, nobody is said to need most", () => {
  expect(said([row("One", 3, 9), row("Two", 4, 10), row("Three", 5, 11)], 1)).toBe(
    "At 1 pod, One needs 3 to 9 GiB. Two and Three overlap One: no proven difference.",
  );
});

test("one unit for the whole sentence", () => {
  expect(said([row("Small", 0.4, 0.5), row("Large", 40, 73)])).toBe(
    "At 1,000 pods, Small needs 0.4 to 0.5 GiB and Large 40 to 73 GiB.",
  );
});

test("a sum that lacks a part is a least amount and has no rank", () => {
  expect(said([row("Most", 40, 73), row("Part", 0.5, 0.9, true), row("Least", 3.2, 5.5)])).toBe(
    "At 1,000 pods, Least needs 3 to 6 GiB and Most 40 to 73 GiB. Part needs at least 0.5 to 0.9 GiB. Parts of it have no figure, so it is not ranked.",
  );
  expect(said([row("One", 47, 93, true), row("Two", 9, 19, true)])).toBe(
    "At 1,000 pods, One needs at least 47 to 93 GiB and Two at least 9 to 19 GiB. Parts of them have no figure, so they are not ranked.",
  );
  expect(said([row("One", 47, 93, true), unknown])).toBe(
    "At 1,000 pods, One needs at least 47 to 93 GiB. Parts of it have no figure.",
  );
});

test("one option, nothing added, nothing known", () => {
  expect(said([row("One", 5, 5)], 500)).toBe("At 500 pods, One needs 5 GiB.");
  expect(said([nothing], 500)).toBe("At 500 pods, no memory is added.");
  expect(said([unknown], 500, { alone: "“A blog”" })).toBe(
    "By “A blog” alone, at 500 pods, these figures say nothing about memory.",
  );
});

test("the reader's own figures are said to be among them", () => {
  expect(said([row("One", 5, 5)], 500, { own: true })).toBe("At 500 pods, with your own figures, One needs 5 GiB.");
  expect(said([row("One", 5, 5)], 500, { own: true, alone: "“A blog”" })).toBe(
    "By “A blog” alone, with your own figures, at 500 pods, One needs 5 GiB.",
  );
});

test("one source speaks in its own units", () => {
  const inGb = { name: "Istio sidecar", memory: range(47_683.7, null, 95_367.43164, "MiB"), partial: false };
  expect(said([inGb], 1_000, { alone: "“A blog”", units: "MB" })).toBe(
    "By “A blog” alone, at 1,000 pods, Istio sidecar needs 50 to 100 GB.",
  );
});

test("no two that share a value are ever told apart, and nobody is forgotten", () => {
  const ends = fc.tuple(fc.nat(60), fc.nat(60)).map((two) => two.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(ends, { minLength: 1, maxLength: 7 }), (list) => {
      const entries = list.map(([low = 0, high = 0], index) => ({
        name: `O${index}`,
        memory: range(low, null, high, "MiB"),
      }));
      const found = standing(entries);
      const of = (name: string) => entries.find((one) => one.name === name)?.memory ?? range(0, null, 0, "");
      if (!found) throw new Error("nothing stands");
      const { least, most, between, overlapping } = found;
      const ranks = [least.name, ...between.map(({ name }) => name), ...(most ? [most.name] : [])];
      if (most) expect(overlaps(least.memory, most.memory)).toBe(false);
      for (const { memory } of between)
        for (const end of [least, most]) expect(end && overlaps(memory, end.memory)).toBe(false);
      // Every overlap of two that are ranked is said.
      for (const a of ranks)
        for (const b of ranks)
          if (a < b && overlaps(of(a), of(b)))
            expect(
              overlapping.some(
                (one) => (one.name === a && one.with.includes(b)) || (one.name === b && one.with.includes(a)),
              ),
              `${a} ${b}`,
            ).toBe(true);
      for (const one of overlapping) for (const other of one.with) expect(overlaps(of(one.name), of(other))).toBe(true);
      expect(new Set([...ranks, ...overlapping.map(({ name }) => name)]).size).toBe(entries.length);
    }),
    { numRuns: 500 },
  );
});
