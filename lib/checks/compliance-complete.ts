import { livingOptions } from "@/lib/matrix/options";
import type { ContentProblem } from "@/lib/schema/problem";
import type { Facts, Requirement } from "@/lib/schema/types";
import { type Check, fileOf } from "./check";

/** Every block answers for every published option; every requirement says what it rests on, and no block is idle. */
export const complianceComplete: Check = (facts) => [
  ...facts.blocks.flatMap((block) => [...gaps(block, facts), ...unknownRows(block, facts), ...idle(block, facts)]),
  ...facts.requirements.flatMap((requirement) => unsound(requirement, facts)),
];

/**
 * Requirements that name another framework than the folder they lie in. Asked where the content is loaded: afterwards
 * nobody knows the folder.
 */
export function misplaced(folder: string, requirements: readonly Requirement[]): ContentProblem[] {
  return requirements
    .filter(({ framework }) => framework !== folder)
    .map(({ id, framework }) => ({
      file: fileOf.requirement(folder, id),
      path: "framework",
      expected: `${folder}, as its folder is called`,
      found: framework,
    }));
}

// --

type Block = Facts["blocks"][number];

function gaps({ id, options: entries }: Block, { options }: Facts): ContentProblem[] {
  return livingOptions(options)
    .filter((option) => !entries[option.id])
    .map((option) => ({
      file: fileOf.block(id),
      path: `options.${option.id}`,
      expected: `an entry for ${option.id}, which is published (no commands is a valid one)`,
      found: "nothing",
    }));
}

function unknownRows({ id, takes }: Block, { capabilities }: Facts): ContentProblem[] {
  return takes.flatMap((row, index) =>
    capabilities.some((capability) => capability.id === row)
      ? []
      : [{ file: fileOf.block(id), path: `takes.${index}`, expected: "a row of the matrix", found: row }],
  );
}

function idle({ id }: Block, { requirements }: Facts): ContentProblem[] {
  return requirements.some(({ blocks }) => blocks.some(({ block }) => block === id))
    ? []
    : [{ file: fileOf.block(id), path: "id", expected: "a requirement that names this block", found: "none" }];
}

function unsound(requirement: Requirement, facts: Facts): ContentProblem[] {
  const { id, framework, relevance, blocks, evidence, citations, sought } = requirement;
  const file = fileOf.requirement(framework, id);
  const known = new Set(facts.blocks.map((block) => block.id));
  return [
    ...(citations.length === 0 && !sought
      ? [
          {
            file,
            path: "citations",
            expected: "where it can be read what is asked, or in sought where that was looked for in vain",
            found: "neither",
          },
        ]
      : []),
    ...(relevance !== "none" && blocks.length === 0
      ? [{ file, path: "blocks", expected: `at least one block, since its relevance is ${relevance}`, found: "none" }]
      : []),
    ...(evidence.length === 0 && blocks.length === 0
      ? [{ file, path: "evidence", expected: "an artefact to hand over, or a block that names one", found: "neither" }]
      : []),
    ...unknownControls(requirement, facts).map((problem) => ({ file, ...problem })),
    ...blocks.flatMap(({ block }, index) =>
      known.has(block) ? [] : [{ file, path: `blocks.${index}.block`, expected: "a block", found: block }],
    ),
  ];
}

/** Ids of a published catalogue must be in it; a framework that names a catalogue needs them at each requirement. */
function unknownControls({ framework, controls }: Requirement, facts: Facts): Omit<ContentProblem, "file">[] {
  const catalogue = facts.frameworks.find(({ id }) => id === framework)?.catalogue;
  if (catalogue && !controls)
    return [{ path: "controls", expected: `ids in ${catalogue}, which the framework names`, found: "none" }];
  if (!catalogue && controls)
    return [{ path: "controls", expected: "a catalogue at the framework that they are ids of", found: "none" }];
  return (controls ?? []).flatMap((control, index) =>
    facts.controls.known.includes(control)
      ? []
      : [
          {
            path: `controls.${index}`,
            expected: "a control of NIST SP 800-53",
            found: facts.controls.withdrawn.includes(control) ? `${control}, which was withdrawn` : control,
          },
        ],
  );
}
