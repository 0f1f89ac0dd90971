import { escaped, escapedAll, sections, table } from "@/lib/export/markdown";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";
import { count } from "@/lib/format/words";
import type { Range } from "@/lib/overhead/range";
import { rangeText } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import { changeText } from "./changes";
import { concentration, exit } from "./markdown-exit";
import { bullets, evidence, link, originText } from "./markdown-parts";
import { type Amounts, type DecisionRecord, monthlyText } from "./record";

/** Facts told one by one; all are in the JSON. */
const mostFacts = 12;

/** What a reader of the record may need beside MADR’s own parts. */
export function moreInformation(record: DecisionRecord): string {
  const { confidence, frameworks, links, assumptions, revision, method } = record;
  return sections([
    "### Confidence",
    escaped(confidence),
    "### What would change this",
    changes(record),
    "### When to decide again",
    revisit(record),
    "### Adoption",
    adoption(record),
    "### Overhead",
    overhead(record),
    "### Regulation",
    frameworks.length > 0
      ? bullets([
          ...frameworks.map(({ id, name }) => link(name, paths.framework(id))),
          ...(links.plan ? [link("What follows for this option, and what to collect", links.plan)] : []),
        ])
      : "No framework with a page of its own was chosen.",
    "### Exit plan",
    exit(record),
    "### Third-party concentration",
    concentration(record),
    "### Assumptions",
    bullets(assumptions.map(escaped)),
    "### Your own input",
    ownInput(record),
    "### Approval",
    `Two people, neither for the other. This record expires on ${record.expires ? formatDate(record.expires.on) : "a day to be set"}.`,
    table(
      ["Name", "Role", "Decision", "Date"],
      [
        ["", "", "", ""],
        ["", "", "", ""],
      ],
    ),
    "### About this record",
    `Revision ${revision} of the facts, version ${method} of the method, ${link("the live result", links.result)}. The same answers, revision and method give the same record.`,
  ]).trimEnd();
}

// --

function changes({ changes: all, dropping }: DecisionRecord): string {
  const of = (kind: string) => all.filter((one) => one.kind === kind);
  const facts = of("fact");
  const line = (one: (typeof all)[number]) => `${escaped(changeText(one))} ${link("Show", one.address)}`;
  return sections([
    bullets(dropping.map(escaped)),
    ...(all.length === 0 ? ["No single answer, weight or fact puts another option first."] : []),
    bullets([...of("answer"), ...of("weight")].map(line)),
    bullets(facts.slice(0, mostFacts).map(line)),
    ...(facts.length > mostFacts
      ? [`${count(facts.length - mostFacts, "more fact")} would; the JSON of the result has all.`]
      : []),
  ]).trimEnd();
}

function revisit({ revisit: outlook, expires, open }: DecisionRecord): string {
  if (!outlook || !expires) return "There is nothing to let expire.";
  const { expiry, dates, due } = outlook;
  const proposal = expiry.by
    ? `the end of support in “${escaped(expiry.by.title)}”`
    : "a year after the facts, since no end of support within it is known";
  return sections([
    expires.by === "you"
      ? `Expires on ${formatDate(expires.on)}, your own input; proposed was ${formatDate(expiry.on)}: ${proposal}.`
      : `Expires on ${formatDate(expires.on)}: ${proposal}.`,
    bullets([
      ...dates.map(
        ({ id, on, title, action, origin }) =>
          `${on ? formatDate(on) : "No date yet"}: ${link(title, `${paths.dates}#${id}`)}.${action ? ` ${escaped(action)}` : ""} (${originText(origin)})`,
      ),
      ...due.map(
        ({ month, first, rows }) =>
          `${formatDate(month)}: ${count(rows.length, "cell")} to check again, the first by ${formatDate(first)}.`,
      ),
      ...open.map(evidence),
    ]),
  ]).trimEnd();
}

function adoption({ adoption: plan }: DecisionRecord): string {
  if (!plan) return "Nothing to adopt.";
  return plan.stages
    .map(({ title, goal, done, back, steps }, index) =>
      [
        `${index + 1}. ${escaped(title)}. ${escaped(goal)}`,
        ...steps.map(
          ({ row, says, otherwise }) =>
            `   * ${escaped(otherwise ?? says)} ${link(otherwise ? "Cell: it has no way for this" : "Cell", paths.capability(row, plan.option))}`,
        ),
        `   * Done when: ${escaped(done)}`,
        `   * Way back: ${escaped(back)}`,
      ].join("\n"),
    )
    .join("\n");
}

function overhead({ amounts, links, sizes }: DecisionRecord): string {
  return sections([
    `For ${escaped(sizes)}. Low to high, at list price; compute only. ${link("Calculation and its sources", `${links.overhead}#cost`)}.`,
    table(
      ["Option", "Cost per month", "Memory", "CPU", "Added to a call, p90"],
      amounts.map((one) => [
        `${escaped(one.name)}${one.chosen ? " (chosen)" : ""}`,
        escaped(monthlyText(one)),
        amountText(one, "memory"),
        amountText(one, "cpu"),
        rangeOf(one.latencyP90),
      ]),
    ),
  ]).trimEnd();
}

function amountText(one: Amounts, sum: "memory" | "cpu"): string {
  const text = rangeOf(one[sum]);
  return one[sum] && one.atLeast.includes(sum) ? `at least ${text}` : text;
}

const rangeOf = (range: Range | null) => (range ? escaped(rangeText(range).plain) : "no figure");

/** Beside the computed overhead, never in it. */
function ownInput({ own }: DecisionRecord): string {
  const { lines, perMonth, incomplete, assume, expires } = own;
  if (lines.length === 0 && !assume && !expires) return "None was given.";
  return sections([
    "Given by the reader, not checked, and in none of the computed figures above.",
    bullets([
      ...lines.map(({ what, value }) => `${escaped(what)}: ${escaped(value)}`),
      ...(perMonth === null ? [] : [`Sum of your own input: ${escaped(`$${formatExact(perMonth)} per month`)}`]),
      ...(incomplete ? [escaped(incomplete)] : []),
      ...(expires ? [`Expires on: ${formatDate(expires)}`] : []),
      ...(assume ? [`Assumption, in your own words: ${escapedAll(assume)}`] : []),
    ]),
  ]).trimEnd();
}
