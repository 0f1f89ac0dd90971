import { cellsComplete } from "./cells-complete";
import type { Check } from "./check";
import { claimsUnique } from "./claims-unique";
import { datesPossible } from "./dates-possible";
import { notesPresent } from "./notes-present";
import { ownBehaviour } from "./own-behaviour";
import { revisionCurrent } from "./revision-current";
import { sourcesUsed } from "./sources-used";
import { termsReachable } from "./terms-reachable";
import { verifiedOnly } from "./verified-only";

/** Rules on the facts themselves. */
export const factChecks: readonly Check[] = [
  cellsComplete,
  claimsUnique,
  datesPossible,
  notesPresent,
  ownBehaviour,
  sourcesUsed,
  termsReachable,
  verifiedOnly,
];

/** All rules, those on the cut revisions included. */
export const allChecks: readonly Check[] = [...factChecks, revisionCurrent];
