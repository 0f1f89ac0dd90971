import { supportWord } from "@/lib/evidence/words";
import { escaped, fenced, sections, table } from "@/lib/export/markdown";
import { formatDate } from "@/lib/format/date";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { Confirmation } from "./checks";
import type { Driver } from "./drivers";
import { moreInformation } from "./markdown-more";
import { bullets, cite, evidence, good, link } from "./markdown-parts";
import type { ConsideredOption } from "./options";
import type { DecisionRecord } from "./record";

/**
 * A decision record as Markdown, in the form of MADR 4.0 (https://adr.github.io/madr/): its front matter and its
 * headings, word for word; what MADR has no heading for stands under “More Information”.
 *
 * @param base the origin that all paths in it are relative to, stated once: `https://mesh.example`.
 */
export function recordMarkdown(record: DecisionRecord, base: string): string {
  const { date, title, options, consequences, confirmations } = record;
  const head = [
    // Empty is what MADR’s bare template has for what nobody has filled in yet.
    `---\nstatus: proposed\ndate: ${date}\ndecision-makers:\nconsulted:\ninformed:\n---`,
    `# ${escaped(title)}`,
    "## Context and Problem Statement",
  ];
  if (record.answers.length === 0) return sections([...head, ...undecided(record, base)]);
  return sections([
    ...head,
    context(record, base),
    "## Decision Drivers",
    drivers(record.drivers),
    "## Considered Options",
    bullets(options.map((option) => `${link(option.name, paths.option(option.id))}: ${escaped(option.standing)}`)),
    "## Decision Outcome",
    outcome(record),
    "### Consequences",
    consequences.length > 0
      ? sections(
          consequences.map(({ name, arguments: all }) =>
            sections([
              ...(consequences.length > 1 ? [`Of ${escaped(name)}:`] : []),
              all.length > 0 ? bullets(all.map((one) => good(one, 3))) : "Nothing in the rows that count.",
            ]).trimEnd(),
          ),
        ).trimEnd()
      : "None: nothing is recommended.",
    "### Confirmation",
    confirmations.length > 0
      ? sections(confirmations.map((one) => confirmation(one, confirmations.length > 1))).trimEnd()
      : "Nothing to try: nothing is recommended.",
    "## Pros and Cons of the Options",
    ...options.map(prosAndCons),
    "## More Information",
    moreInformation(record),
  ]);
}

// --

/** What is left to say before anything is answered: a ranking of what always counts is no ground for a record. */
function undecided(record: DecisionRecord, base: string): string[] {
  return [
    `Which service mesh, if any? ${basis(record, base)}`,
    "## Considered Options",
    bullets(record.options.map(({ name, id }) => link(name, paths.option(id)))),
    "## Decision Outcome",
    `${escaped(record.verdict)} ${link("The questions", paths.decide)}.`,
  ];
}

function basis({ answers, revision, method }: DecisionRecord, base: string): string {
  const computed = answers.length > 0 ? "Computed from the answers below" : "To be computed from answers";
  return `${computed} by version ${method} of the method, with the facts of revision ${revision}. All paths in this record are relative to ${base || "the site it was taken from "}.`;
}

function context(record: DecisionRecord, base: string): string {
  const { answers, detail, sizes, notices } = record;
  return sections([
    `Which service mesh, if any, to run for ${escaped(sizes)}?`,
    escaped(detail),
    basis(record, base),
    table(
      ["Question", "Answer"],
      answers.map(({ question, answer }) => [escaped(question), escaped(answer)]),
    ),
    ...(notices.length > 0 ? [bullets(notices.map(escaped))] : []),
  ]).trimEnd();
}

const driverWord: Record<Driver["kind"], string> = { must: "Must", want: "Want", weight: "Weight" };

function drivers(all: readonly Driver[]): string {
  if (all.length === 0) return bullets(["None: no answer does anything, so only what always counts does."]);
  return bullets(
    all.map(
      ({ kind, answer, question, does }) =>
        `${driverWord[kind]}: ${escaped(answer)}${question ? `, to “${escaped(question)}”` : ""}: ${escaped(does)}`,
    ),
  );
}

function outcome({
  outcome: { kind, options },
  chosen,
  because,
  verdict,
  unproven,
  dropping,
  stays,
}: DecisionRecord): string {
  const named =
    kind === "none"
      ? "none"
      : kind === "tie" && !stays
        ? `${listOf(chosen)}: to be settled by a trial`
        : (chosen[0] ?? "none");
  const open = unproven.filter(({ option }) => options.includes(option));
  return sections([
    `Chosen option: “${escaped(named)}”, because ${escaped(because)}.`,
    escaped(verdict),
    bullets(open.map((one) => evidence(one))),
    ...(dropping.length > 0 ? ["What would have to go is told under “What would change this”."] : []),
  ]).trimEnd();
}

function prosAndCons({ name, id, standing, ruledOut, arguments: all, rest }: ConsideredOption): string {
  return sections([
    `### ${escaped(name)}`,
    `${escaped(standing)} ${link("Profile", paths.option(id))}.`,
    bullets([...ruledOut, ...all].map((one) => good(one))),
    ...(rest.length > 0
      ? [
          `Also counted: ${rest.map((one) => `${link(one.name, one.address)} (${supportWord[one.support].toLowerCase()})`).join(", ")}.`,
        ]
      : []),
  ]).trimEnd();
}

function confirmation({ name, checks, rest, measures, commands }: Confirmation, named: boolean): string {
  return sections([
    ...(named ? [`With ${escaped(name)}:`] : []),
    ...(checks.length + measures.length === 0
      ? ["No row that counts is in doubt, and nothing has to be measured."]
      : []),
    bullets([
      ...checks.map(
        (check) =>
          `${escaped(check.name)}. Passed when: ${escaped(check.passedWhen)} ${check.why.map(escaped).join(" ")} ${cite(check)}${
            check.blocks.length > 0
              ? `. Commands: ${check.blocks.map((block) => link(block.name, paths.block(block.id))).join(", ")}`
              : ""
          }`,
      ),
      ...measures.map(
        (one) =>
          `${escaped(one.what)}. Passed when: ${escaped(one.passedWhen)} Expected: ${escaped(one.expected)}. ${link("Calculation", one.address)}`,
      ),
    ]),
    ...(rest.length > 0
      ? [`After these, as far as time allows: ${rest.map((one) => link(one.name, one.address)).join(", ")}.`]
      : []),
    ...commands.flatMap((block) => [
      `#### Evidence: ${escaped(block.name)}`,
      ...block.commands.map(({ run, shows, misleads, origin }) =>
        sections([
          fenced(run),
          `${escaped(shows)}${misleads ? ` How it misleads: ${escaped(misleads)}` : ""} (${escaped(origin.source.title)}, ${escaped(origin.locator)}, checked ${formatDate(origin.checkedOn)})`,
        ]).trimEnd(),
      ),
    ]),
  ]).trimEnd();
}
