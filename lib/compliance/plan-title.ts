import { count, listOf } from "@/lib/format/words";
import type { PlanDifference } from "./difference";
import type { Plan } from "./plan";

/** What is asked for, as far as it goes. */
interface Asked {
  plan: Pick<Plan, "option" | "finding"> | null;
  difference: Pick<PlanDifference, "options" | "finding"> | null;
  /** Capabilities that the chosen frameworks ask for. */
  blocks: readonly unknown[];
  selection: { frameworks: readonly string[] };
  choices: { frameworks: readonly { id: string; short: string }[] };
}

/** What a plan is called: `Linkerd under DORA and NIS2`. */
export function planTitle({ plan, difference, selection, choices }: Asked): string {
  const shorts = listOf(
    choices.frameworks.filter(({ id }) => selection.frameworks.includes(id)).map(({ short }) => short),
  );
  if (difference) return `${difference.options[0].name} or ${difference.options[1].name} under ${shorts}`;
  if (plan) return `${plan.option.name} under ${shorts}`;
  return shorts ? `Which option, under ${shorts}?` : "One plan for all your frameworks";
}

/** Its finding, or what to do to get one. */
export function planLead({ plan, difference, blocks, selection }: Asked): string {
  if (difference) return difference.finding;
  if (plan) return plan.finding;
  return selection.frameworks.length > 0
    ? `These frameworks ask for ${count(blocks.length, "capability", "capabilities")} of a mesh. Choose an option to see what to switch on, what to collect and what stays with you.`
    : "Choose the frameworks that count for you and an option: what to switch on, what to collect and how often, who does what, and the gaps, each with its source.";
}
