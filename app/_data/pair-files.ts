import { type PairSuffix, pairSuffixes } from "@/lib/matrix/file-paths";
import { pairId, parsePair } from "@/lib/matrix/pair";
import { pairCsv, pairJson } from "@/lib/matrix/pair-export";
import { pairMarkdown } from "@/lib/matrix/pair-markdown";
import * as paths from "@/lib/paths";
import { compareIds, pairView } from "./compare";

/** What a file of a pair is called. */
export const pairFilesExpected = `<a>-vs-<b> followed by ${pairSuffixes.map((one) => `.${one}`).join(", ")}, with two different ids of ${compareIds.options.join(", ")}`;

/** A file of `/api/v1/pair/`. */
export type PairFile =
  | { kind: "json"; body: unknown }
  | { kind: "download"; body: string; type: "text/csv" | "text/markdown"; name: string };

/**
 * A file by its name: `linkerd-vs-cilium.csv`. A folder named `[pair].json` would be no dynamic segment to Next, so the
 * suffix is read here. Null when there is no such file.
 *
 * @param origin where this server is reached, for the way back.
 */
export function pairFileNamed(name: string, origin: string): PairFile | null {
  const suffix = pairSuffixes.find((one) => name.endsWith(`.${one}`));
  const ids = suffix && parsePair(name.slice(0, -suffix.length - 1), compareIds.options);
  return ids ? make[suffix](...ids, origin) : null;
}

// --

const make: Record<PairSuffix, (a: string, b: string, origin: string) => PairFile> = {
  json: (a, b) => ({ kind: "json", body: pairJson(pairView(a, b)) }),
  csv: (a, b) => {
    const view = pairView(a, b);
    return { kind: "download", body: pairCsv(view), type: "text/csv", name: fileName(a, b, view.revision, "csv") };
  },
  md: (a, b, origin) => {
    const view = pairView(a, b);
    const body = pairMarkdown(view, `${origin}${paths.pair(a, b)}`);
    return { kind: "download", body, type: "text/markdown", name: fileName(a, b, view.revision, "md") };
  },
};

const fileName = (a: string, b: string, revision: string, suffix: string) =>
  `whichmesh-${pairId(a, b)}-${revision}.${suffix}`;
