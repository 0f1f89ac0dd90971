import { file } from "@/lib/api/file";
import { pairId } from "./pair";

/** What a pair is given out as. */
export const pairSuffixes = ["json", "csv", "md"] as const;
export type PairSuffix = (typeof pairSuffixes)[number];

/** All cells of one row with their claims. */
export const claimsFile = (capability: string) => file("claims.json", `capability=${capability}`);

/** The file of two options side by side, in the order given. */
export const pairFile = (a: string, b: string, suffix: PairSuffix) => file(`pair/${pairId(a, b)}.${suffix}`);
