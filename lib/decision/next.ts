import type { Situation } from "@/lib/schema/types";
import { situationsOf } from "./asked";
import type { Outcome } from "./decide";
import { type Answers, type DecisionModel, noMesh } from "./model";

/** What the outcome asks the reader to do. */
export interface Next {
  /**
   * - `stay`: what runs today is recommended, or tied with what is.
   * - `move`: another than what runs today, or none.
   * - `not-yet`: no mesh, or a mesh only after something else.
   * - `begin`: with the option recommended.
   * - `try`: a tie that a trial has to break.
   * - `drop`: nothing is left until an answer goes.
   */
  kind: "stay" | "move" | "not-yet" | "begin" | "try" | "drop";
  /** Why something else comes first, and what. */
  situations: readonly Situation[];
}

/** What to do with an outcome. */
export function nextOf(model: DecisionModel, answers: Answers, { kind, options }: Outcome, runs: string | null): Next {
  const [leader = ""] = options;
  const situations = situationsOf(model, answers).filter(
    ({ holds }) => kind !== "none" && (holds === "always" || (kind === "option" && leader === noMesh)),
  );
  const leavesMesh = runs !== null && kind === "option" && leader === noMesh;
  const is = (): Next["kind"] => {
    if (kind === "none") return "drop";
    if (runs !== null && options.includes(runs)) return "stay";
    if (leavesMesh) return "move";
    if (situations.length > 0 || (kind === "option" && leader === noMesh)) return "not-yet";
    if (kind === "tie") return "try";
    return runs === null ? "begin" : "move";
  };
  const what = is();
  // Who runs a mesh already, to keep or to leave, is past “not yet”.
  return { kind: what, situations: what === "stay" || leavesMesh ? [] : situations };
}
