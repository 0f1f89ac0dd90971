import { type Check, fileOf } from "./check";

/**
 * What a model multiplies must have a cell: figures, or where they were sought in vain. And no figure lies about that
 * no model asks for.
 */
export const overheadComplete: Check = ({ overhead, measures }) => {
  const cells = new Map(measures.map((measure) => [measure.id, measure.cells]));
  const asked = new Set<string>();
  const gaps = overhead.flatMap(({ id: option, components, latency, waypointLatency, startup }) => {
    const places = [
      ...components.flatMap(({ terms }, component) =>
        terms.map(({ measure }, term) => ({ measure, path: `components.${component}.terms.${term}.measure` })),
      ),
      ...Object.entries(latency ?? {}).map(([percentile, measure]) => ({ measure, path: `latency.${percentile}` })),
      ...Object.entries(waypointLatency ?? {}).map(([percentile, measure]) => ({
        measure,
        path: `waypointLatency.${percentile}`,
      })),
      ...(startup ? [{ measure: startup, path: "startup" }] : []),
    ];
    return places.flatMap(({ measure, path }) => {
      asked.add(`${measure}.${option}`);
      return cells.get(measure)?.[option]
        ? []
        : [
            {
              file: fileOf.overhead(option),
              path,
              expected: `a cell for ${option} in ${fileOf.measure(measure)} (no claims and where they were sought is a valid one)`,
              found: "nothing",
            },
          ];
    });
  });
  const leftovers = measures.flatMap((measure) =>
    Object.keys(measure.cells)
      .filter((option) => !asked.has(`${measure.id}.${option}`))
      .map((option) => ({
        file: fileOf.measure(measure.id),
        path: `cells.${option}`,
        expected: `a term in ${fileOf.overhead(option)} that is reckoned with it`,
        found: "none",
      })),
  );
  return [...gaps, ...leftovers];
};
