import { listOf } from "@/lib/format/words";
import { type Cause, type Since, sameIds } from "./since";

/** What a link says of the recommendation it was made with, held against the answer of today and the one shown. */
export interface SinceWords {
  /** Today’s answer or the one shown is not the one that the link names. */
  differs: boolean;
  /** What the link says was recommended, and whether it still is; null where it says nothing. */
  recommended: string | null;
  /** With which method it was made, where with another one, and why the answers differ; may be empty. */
  because: string;
}

/**
 * @param nameOf an option’s name, by its id.
 * @param link what the link is called there: `This link`.
 * @param asShared what is shown rests on the facts of the link’s revision.
 */
export function sinceWords(
  since: Since,
  nameOf: (option: string) => string,
  link: string,
  asShared: boolean,
): SinceWords {
  const { got, outcomeThen, method, cause } = since;
  // By today’s method, the facts of then may give another answer than they gave then.
  const shownDiffers = asShared && got !== null && outcomeThen !== null && !sameIds(got, outcomeThen.options);
  const differs = cause !== "same" || shownDiffers;
  const names = got && (got.length > 0 ? listOf(got.map(nameOf)) : "no option");
  const another = shownDiffers ? "The answer shown is another." : "Today’s answer is another.";
  const same = "The recommendation is the one that was shared.";
  return {
    differs,
    recommended: names && (differs ? `${link} says that it recommended ${names}. ${another}` : same),
    because: [
      method && `It was made with version ${method} of the method.`,
      cause === "same" && shownDiffers
        ? `${causeText[method ? "method" : "edited"]} Today’s facts give the answer that was shared.`
        : causeText[cause],
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** The same for where it stands beside the answer and nothing else is told: empty where there is nothing to explain. */
export function sinceSentence(...[since, ...how]: Parameters<typeof sinceWords>): string {
  const { differs, recommended, because } = sinceWords(since, ...how);
  return differs || since.method ? [recommended, because].filter(Boolean).join(" ") : "";
}

// --

const causeText: Record<Cause, string> = {
  same: "",
  facts: "On the facts of then the answer is the shared one: facts have moved.",
  method: "The method has changed since.",
  edited: "Facts and method are not the cause: the link was edited, or its answers were.",
  mixed: "Facts have moved, but those of then do not give the shared answer either.",
  untold: "It names no facts that this copy could compare with, so the cause cannot be told.",
};
