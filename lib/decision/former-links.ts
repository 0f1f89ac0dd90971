import type { Codec } from "@/lib/share/codec";
import { idList, word } from "@/lib/share/codec";
import { dontKnow } from "./model";

/**
 * What links of format 1 said by names that format 2 no longer asks by. Their meaning is frozen here: each answer of
 * then, by the answers of today and the points that do the same. A name that went is never used for anything else.
 */

/** What one answer of then says today. */
interface Said {
  /** By question: answers of today. */
  chosen?: Readonly<Record<string, readonly string[]>>;
  points?: Readonly<Record<string, number>>;
}

const none: Said = {};

const format1 = {
  clusters: {
    one: none,
    later: { chosen: { workloads: ["several-planned"] } },
    several: { chosen: { workloads: ["several"] } },
    [dontKnow]: none,
  },
  fips: {
    no: none,
    "own-or-paid": { chosen: { cryptography: ["fips-must"] } },
    delivered: { chosen: { cryptography: ["fips-delivered"] } },
    [dontKnow]: { chosen: { cryptography: [dontKnow] } },
  },
  identity: {
    mesh: none,
    corporate: { chosen: { cryptography: ["own-root", "own-root-must"] } },
    "spire-want": { chosen: { cryptography: ["spire"] } },
    spire: { chosen: { cryptography: ["spire", "spire-must"] } },
    [dontKnow]: { chosen: { cryptography: [dontKnow] } },
  },
  authorization: {
    network: { chosen: { rules: ["network"] } },
    identity: { chosen: { rules: ["identity"] } },
    request: { chosen: { rules: ["identity", "request"] } },
    token: { chosen: { rules: ["identity", "request", "token", "authorizer"] } },
    [dontKnow]: { chosen: { rules: [dontKnow] } },
  },
  needs: {
    "method-path": { chosen: { rules: ["request-must"] } },
    jwt: { chosen: { rules: ["token-must"] } },
    authorizer: { chosen: { rules: ["authorizer-must"] } },
    "header-routing": { chosen: { traffic: ["header-must"] } },
    wasm: { chosen: { extensions: ["wasm-must"] } },
    revocation: { chosen: { cryptography: ["revocation-must"] } },
    "tcp-log": { chosen: { records: ["tcp-log-must"] } },
    "no-restart": { chosen: { upgrades: ["no-restart-must"] } },
    "open-stable": { chosen: { support: ["stable-must"] } },
    none,
    [dontKnow]: none,
  },
  contract: {
    no: { chosen: { support: ["open-only"] } },
    yes: { chosen: { support: ["contract"] } },
    [dontKnow]: { chosen: { support: [dontKnow] } },
  },
  priority: {
    security: { points: { encryption: 2, authorization: 2 } },
    evidence: { points: { evidence: 3 } },
    cost: { points: { "running-cost": 3 } },
    calm: { points: { upkeep: 3 } },
    control: { points: { traffic: 3 } },
    support: { points: { governance: 3 } },
    [dontKnow]: none,
  },
} as const satisfies Record<string, Record<string, Said>>;

type FormerName = keyof typeof format1;

/** Of these, several answers could be given. */
const lists: readonly string[] = ["needs", "priority"] satisfies FormerName[];

/** The parameters that went, so that an old link is read with the same care as a new one. */
export const formerParameters: Readonly<Record<string, Codec<string | null> | Codec<readonly string[] | null>>> =
  Object.fromEntries(
    Object.entries(format1).map(([name, answers]) => {
      const ids = Object.keys(answers);
      return [name, lists.includes(name) ? idList(ids) : word(ids, ids.join(" or "))];
    }),
  );

/**
 * What the parameters of before say in today's answers.
 *
 * @param former values by name, as `formerParameters` parses them; null where nothing was given.
 */
export function fromFormer(former: Readonly<Record<string, string | readonly string[] | null>>): Required<Said> {
  const said = Object.entries(format1).flatMap(([name, answers]): Said[] => {
    const value = former[name] ?? [];
    const meanings: Readonly<Record<string, Said>> = answers;
    return (typeof value === "string" ? [value] : value).map((id) => meanings[id] ?? none);
  });
  const chosen: Record<string, string[]> = {};
  const points: Record<string, number> = {};
  for (const one of said) {
    for (const [question, ids] of Object.entries(one.chosen ?? {}))
      chosen[question] = [...(chosen[question] ?? []), ...ids];
    for (const [criterion, more] of Object.entries(one.points ?? {}))
      points[criterion] = (points[criterion] ?? 0) + more;
  }
  return { chosen, points };
}
