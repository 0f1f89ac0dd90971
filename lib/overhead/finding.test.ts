import { expect, test } from "vitest";
import { figure, overheadFacts, proxies, values } from "@/lib/testing/overhead";
import { estimate } from "./estimate";
import { finding } from "./finding";
import { range } from "./range";

const row = (name: string, low: number, high: number) => {
  const facts = overheadFacts({ "proxy-memory.alpha": [figure("a", { low, high })] });
  return { name, estimate: estimate(proxies, facts, values("pods=1024")), published: null };
};
const nothing = {
  name: "No mesh",
  estimate: estimate({ id: "beta", components: [], latency: null }, overheadFacts({}), values("")),
  published: null,
};
const unknown = { name: "Gamma", estimate: estimate(proxies, overheadFacts({}), values("")), published: null };
const said = (...parts: Parameters<typeof finding>) => finding(...parts).replaceAll("\u00a0", " ");

test("least, most, and who cannot be told apart from the least", () => {
  expect(said([nothing, row("Most", 40, 73), row("Least", 3.2, 5.5), row("Tied", 4.6, 26.1)], 1_000, null)).toBe(
    "At 1,000 pods, Least needs 3 to 6 GiB and Most 40 to 73 GiB. Tied overlaps Least: no proven difference.",
  );
});

test("those in between are named with their ends", () => {
  expect(said([row("Least", 3, 4), row("Middle", 10, 20), row("Most", 40, 73)], 1_000, null)).toBe(
    "At 1,000 pods, Least needs 3 to 4 GiB and Most 40 to 73 GiB. Between them: Middle, 10 to 20 GiB.",
  );
});

test("when all overlap, nobody is said to need most", () => {
  expect(said([row("One", 3, 9), row("Two", 4, 10), row("Three", 5, 11)], 1, null)).toBe(
    "At 1 pod, One needs 3 to 9 GiB. Two and Three overlap One: no proven difference.",
  );
});

test("one option, nothing added, nothing known", () => {
  expect(said([row("One", 5, 5)], 500, null)).toBe("At 500 pods, One needs 5 GiB.");
  expect(said([nothing], 500, null)).toBe("At 500 pods, no memory is added.");
  expect(said([unknown], 500, "“A blog”")).toBe(
    "By “A blog” alone, at 500 pods, these figures say nothing about memory.",
  );
});

test("one source speaks in its own unit", () => {
  const published = { memory: range(50, null, 100, "GB"), cpu: null };
  expect(said([{ ...row("Istio sidecar", 46.6, 93.1), published }], 1_000, "“A blog”")).toBe(
    "By “A blog” alone, at 1,000 pods, Istio sidecar needs 50 to 100 GB.",
  );
});
