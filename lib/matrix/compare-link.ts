import { cellId, flag, idList, ofPage, text, word } from "@/lib/share/codec";
import { linkFormat, revision } from "@/lib/share/link";

/** Newest format of links to the matrix. A change of meaning raises it and adds a migration. */
export const newestCompareFormat = 1;

/** Longest search text. */
export const longestSearch = 80;

/**
 * Parameters of `/compare` and of `/api/v1/matrix.*`, in canonical order.
 *
 * @param revisions known revision ids, oldest first.
 */
export function compareParameters(ids: {
  options: readonly string[];
  capabilities: readonly string[];
  groups: readonly string[];
  revisions: readonly string[];
}) {
  return {
    v: linkFormat(newestCompareFormat),
    rev: revision(ids.revisions),
    options: idList(ids.options),
    groups: idList(ids.groups),
    q: text(longestSearch),
    diff: flag(),
    interest: word(["hide"]),
    cell: ofPage(cellId(ids.capabilities, ids.options)),
  };
}
