import { regions, sectors } from "@/lib/schema/compliance-vocabulary";
import { idList, ofPage, word } from "@/lib/share/codec";
import { linkFormat, revision } from "@/lib/share/link";

/** Newest format of links to the plan. A change of meaning raises it and adds a migration. */
export const newestPlanFormat = 1;

/**
 * Parameters of `/compliance/plan` and of `/api/v1/compliance/plan.*`, in canonical order.
 *
 * @param ids of frameworks and options in content order, and of revisions, oldest first.
 */
export function planParameters(ids: {
  frameworks: readonly string[];
  options: readonly string[];
  revisions: readonly string[];
}) {
  return {
    v: linkFormat(newestPlanFormat),
    rev: revision(ids.revisions),
    sector: ofPage(word(sectors)),
    region: ofPage(word(regions)),
    frameworks: idList(ids.frameworks),
    option: word(ids.options),
    against: word(ids.options),
  };
}
