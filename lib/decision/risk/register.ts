import { csvText } from "@/lib/export/csv";
import type { Risk } from "./risk";

/** Columns of the register. Fixed order; new columns go last. */
const columns = [
  "revision",
  "method",
  "id",
  "kind",
  "option",
  "risk",
  "cause",
  "likelihood",
  "impact",
  "owner",
  "due",
  "treatment",
  "evidence",
  "source",
  "source_url",
  "checked_on",
  "grade",
] as const;

type Line = Record<(typeof columns)[number], string>;

/**
 * The risks of a decision as CSV, one line each. Likelihood, impact, owner and due day are empty: they are the
 * organisation’s to fill in, and nothing here could compute them.
 *
 * @param base where this server is reached, for the addresses of the evidence: the file leaves it.
 */
export function riskRegisterCsv(
  risks: readonly Risk[],
  { revision, method }: { revision: string; method: string },
  base: string,
): string {
  return csvText(
    columns,
    risks.map(
      ({ id, kind, option, risk, cause, treatment, address, origin }): Line => ({
        ...{ revision, method, id, kind, option, risk, cause },
        ...{ likelihood: "", impact: "", owner: "", due: "" },
        treatment,
        evidence: base + address,
        source: origin ? `${origin.source.id} (${origin.locator})` : "",
        source_url: origin?.url ?? "",
        checked_on: origin?.checkedOn ?? "",
        grade: origin?.grade ?? "",
      }),
    ),
  );
}
