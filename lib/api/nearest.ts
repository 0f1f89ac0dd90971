import type { ParameterProblem } from "@/lib/share/codec";
import { nearestOf } from "@/lib/share/nearest";

const or = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** The message of a problem as programs get it: with the names nearest to one that is not known, if any is near. */
export function withNearest({ code, message, known = [], found }: ParameterProblem): string {
  if (code !== "unknown-parameter" && code !== "unknown-value") return message;
  const nearest = nearestOf(known, found, (name) => name);
  return nearest.length > 0 ? `${message} Did you mean ${or.format(nearest)}?` : message;
}
