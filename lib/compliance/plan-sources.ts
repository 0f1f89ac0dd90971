import type { Origin } from "@/lib/evidence/origin";
import type { Plan } from "./plan";

/** Everything a plan rests on, each document once, with the oldest day on which something in it was checked. */
export function originsOfPlan({ frameworks, blocks, misreadings }: Plan): Origin[] {
  const all = [
    ...frameworks.flatMap(({ status, cautions, requirements }) => [
      ...[...status, ...cautions].map(({ origin }) => origin),
      ...requirements.flatMap(({ origins, cadence }) => [...origins, ...(cadence ? [cadence.origin] : [])]),
    ]),
    ...blocks.flatMap(({ cover, limits }) => [
      ...[...cover.commands, ...limits, ...(cover.switchOn ? [cover.switchOn] : [])].map(({ origin }) => origin),
    ]),
    ...misreadings.map(({ origin }) => origin),
  ];
  const oldest = new Map<string, Origin>();
  for (const origin of all) {
    const known = oldest.get(origin.source.id);
    if (!known || origin.checkedOn < known.checkedOn) oldest.set(origin.source.id, origin);
  }
  return [...oldest.values()].sort((a, b) => a.source.title.localeCompare(b.source.title, "en"));
}
