import type { Origin } from "@/lib/evidence/origin";
import type { FrameworkView } from "./framework";
import type { Plan, PlanBlock } from "./plan";

/** Everything that a framework’s page cites of it, in its order: status, what it asks, what is said of it. */
export function originsOfFramework({
  status,
  applies,
  cautions,
  requirements,
  misreadings,
}: Pick<FrameworkView, "status" | "applies" | "cautions" | "requirements" | "misreadings">): Origin[] {
  return [
    ...[...status, ...applies, ...cautions].map(({ origin }) => origin),
    ...requirements.flatMap(({ origins, cadence }) => [...origins, ...(cadence ? [cadence.origin] : [])]),
    ...misreadings.flatMap(({ origin, saidBy }) => [origin, ...(saidBy ? [saidBy] : [])]),
  ];
}

/** What is cited where blocks are told: how to switch them on, where they end, what shows them. */
export function originsOfBlocks(blocks: readonly Pick<PlanBlock, "cover" | "limits">[]): Origin[] {
  return blocks.flatMap(({ cover, limits }) =>
    [...cover.commands, ...limits, ...(cover.switchOn ? [cover.switchOn] : [])].map(({ origin }) => origin),
  );
}

/** Everything a plan rests on, each document once, with the oldest day on which something in it was checked. */
export function originsOfPlan({ frameworks, blocks, misreadings }: Plan): Origin[] {
  const all = [
    ...frameworks.flatMap(({ status, cautions, requirements }) => [
      ...[...status, ...cautions].map(({ origin }) => origin),
      ...requirements.flatMap(({ origins, cadence }) => [...origins, ...(cadence ? [cadence.origin] : [])]),
    ]),
    ...originsOfBlocks(blocks),
    ...misreadings.map(({ origin }) => origin),
  ];
  const oldest = new Map<string, Origin>();
  for (const origin of all) {
    const known = oldest.get(origin.source.id);
    if (!known || origin.checkedOn < known.checkedOn) oldest.set(origin.source.id, origin);
  }
  return [...oldest.values()].sort((a, b) => a.source.title.localeCompare(b.source.title, "en"));
}
