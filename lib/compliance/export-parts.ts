import type { Origin } from "@/lib/evidence/origin";
import { supportWord } from "@/lib/evidence/words";
import type { BlockOption, CommandView, Stated } from "./block";
import { tellingCells } from "./coverage";
import type { Misreading, RequirementOption, RequirementView } from "./framework";

/** The parts that the exports share. Public: keys are named here one by one. */

export function optionJson(option: RequirementOption) {
  return {
    option: option.option.id,
    how: howOf(option),
    resources: resourcesOf(option),
    state: option.state,
    capabilities: option.blocks.map(({ block, cover }) => ({ capability: block.id, ...coverJson(cover) })),
  };
}

export function coverJson(cover: BlockOption) {
  return {
    state: cover.state,
    decidedBy: cover.decides.map(({ row }) => row.id),
    cells: cover.cells.map(({ row, support, note, resource, since, grade, claims }) => ({
      capability: row.id,
      ...{ support, note, resource, since, grade, claims },
    })),
    switchOn: cover.switchOn ? statedJson(cover.switchOn) : null,
  };
}

/** What is handed over, and the checks that show it: one entry a sentence of the requirement, one a block. */
export function evidenceJson({ evidence, blocks, options }: RequirementView) {
  const covers = (block: string) =>
    options.flatMap(({ blocks }) => blocks.filter((used) => used.block.id === block).map(({ cover }) => cover));
  return [
    ...evidence.map((what) => ({ capability: null, what, commands: [] })),
    ...blocks.map(({ block }) => ({
      capability: block.id,
      what: block.accepted.map(({ what }) => asSentence(what)).join(" "),
      commands: covers(block.id).flatMap(({ option, commands }) =>
        commands.map((command) => ({ option: option.id, ...commandJson(command) })),
      ),
    })),
  ];
}

/** For each block, its state and why: `Enforced mutual TLS: Full. Mutual TLS enforced: STRICT, mesh-wide.` */
export function howOf({ blocks }: RequirementOption): string {
  return blocks
    .map(({ block, cover }) => {
      const cells = tellingCells(cover).map(({ row, note }) => (note ? `${row.name}: ${note}.` : `${row.name}.`));
      return [`${block.name}: ${supportWord[cover.state]}.`, ...cells, cover.switchOn?.value].filter(Boolean).join(" ");
    })
    .join("\n");
}

/** Evidence may be told in fragments; in a row they need their full stops. */
export const asSentence = (text: string) => (/[.!?:]$/.test(text) ? text : `${text}.`);

export function resourcesOf({ blocks }: RequirementOption): string[] {
  return [...new Set(blocks.flatMap(({ cover }) => cover.resources))];
}

export function commandsOf({ blocks }: RequirementOption): CommandView[] {
  return blocks.flatMap(({ cover }) => cover.commands);
}

export const commandJson = ({ kind, run, shows, misleads, origin }: CommandView) => ({
  ...{ kind, run, shows, misleads },
  source: originJson(origin),
});

export const statedJson = ({ value, origin }: Stated) => ({ value, source: originJson(origin) });

export const misreadingJson = ({ claim, correction, origin, saidBy, factCheck }: Misreading) => ({
  claim,
  correction,
  source: originJson(origin),
  saidBy: saidBy ? { id: saidBy.source.id, locator: saidBy.locator, checkedOn: saidBy.checkedOn, factCheck } : null,
});

export function originJson({ source, locator, checkedOn, grade }: Origin) {
  return { id: source.id, locator, checkedOn, grade };
}
