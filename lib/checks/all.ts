import { adoptionSound } from "./adoption-sound";
import { articlesSound } from "./articles-sound";
import { cellsComplete } from "./cells-complete";
import type { Check } from "./check";
import { claimsUnique } from "./claims-unique";
import { commandsReadOnly } from "./commands-read-only";
import { complianceComplete } from "./compliance-complete";
import { datesPossible } from "./dates-possible";
import { decisionSound } from "./decision-sound";
import { endedOptions } from "./ended-options";
import { figuresSound } from "./figures-sound";
import { groupsContiguous } from "./groups-contiguous";
import { noVerdictWords } from "./no-verdict-words";
import { notesPresent } from "./notes-present";
import { overheadComplete } from "./overhead-complete";
import { ownBehaviour } from "./own-behaviour";
import { revisionCurrent } from "./revision-current";
import { revisionsReadable } from "./revisions-readable";
import { sourcesUsed } from "./sources-used";
import { termsReachable } from "./terms-reachable";
import { toldApart } from "./told-apart";
import { unknownUnclaimed } from "./unknown-unclaimed";
import { verifiedOnly } from "./verified-only";

/** Rules on the facts themselves. */
export const factChecks: readonly Check[] = [
  adoptionSound,
  articlesSound,
  cellsComplete,
  claimsUnique,
  commandsReadOnly,
  complianceComplete,
  datesPossible,
  decisionSound,
  endedOptions,
  figuresSound,
  groupsContiguous,
  noVerdictWords,
  notesPresent,
  overheadComplete,
  ownBehaviour,
  sourcesUsed,
  termsReachable,
  toldApart,
  unknownUnclaimed,
  verifiedOnly,
];

/** All rules, those on the cut revisions included. */
export const allChecks: readonly Check[] = [...factChecks, revisionCurrent, revisionsReadable];
