import type { Support } from "@/lib/schema/vocabulary";

/**
 * A cell is unknown for one of two reasons: no source decides it, or accepted claims disagree and no rule settles it.
 * True for the second: there sources were found, and a reader can weigh them.
 */
export function isUnsettled({ support, conflict }: { support: Support; conflict: boolean }): boolean {
  return support === "unknown" && conflict;
}
