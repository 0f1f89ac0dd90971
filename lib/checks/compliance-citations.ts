import type { Facts } from "@/lib/schema/types";
import { fileOf } from "./check";
import type { PlacedCitation } from "./citations";

/** Everything in frameworks, requirements and capability blocks that cites a source. */
export function complianceCitations({
  blocks,
  frameworks,
  requirements,
}: Pick<Facts, "blocks" | "frameworks" | "requirements">): PlacedCitation[] {
  const inBlocks = blocks.flatMap(({ id, options, limits }) => {
    const file = fileOf.block(id);
    return [
      ...Object.entries(options).flatMap(([option, entry]) => [
        ...(entry?.switchOn
          ? [{ file, path: `options.${option}.switchOn`, citation: entry.switchOn, options: [option] }]
          : []),
        ...(entry?.commands ?? []).map((citation, index) => ({
          file,
          path: `options.${option}.commands.${index}`,
          citation,
          options: [option],
        })),
      ]),
      ...limits.map((citation, index) => ({
        file,
        path: `limits.${index}`,
        citation,
        options: citation.options ?? [],
      })),
    ];
  });
  const inFrameworks = frameworks.flatMap(({ id, status, applies, cautions }) =>
    Object.entries({ status, applies, cautions }).flatMap(([name, list]) =>
      list.map((citation, index) => ({
        file: fileOf.framework(id),
        path: `${name}.${index}`,
        citation,
        options: [],
      })),
    ),
  );
  const inRequirements = requirements.flatMap(({ id, framework, citations, misreadings, cadence }) => {
    const file = fileOf.requirement(framework, id);
    return [
      ...citations.map((citation, index) => ({ file, path: `citations.${index}`, citation, options: [] })),
      ...(cadence ? [{ file, path: "cadence", citation: cadence, options: [] }] : []),
      ...misreadings.flatMap((misreading, index) => [
        { file, path: `misreadings.${index}`, citation: misreading, options: [] },
        ...(misreading.saidBy
          ? [{ file, path: `misreadings.${index}.saidBy`, citation: misreading.saidBy, options: [] }]
          : []),
      ]),
    ];
  });
  return [...inBlocks, ...inFrameworks, ...inRequirements];
}
