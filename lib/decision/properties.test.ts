import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decisionFacts, decisionModel, decisionView } from "@/app/_data/decision";
import type { Question } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import { standingOf } from "./decide";
import { applyFlip, type Flip, flipsOf } from "./flips";
import { type Answers, dontKnow } from "./model";
import { worthOf } from "./score";

/** What must hold of any answers, held against the real content. */

const { questions, method } = decisionModel;

/** Answers of every kind, sizes and points included. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  chosen: fc
    .record(
      Object.fromEntries(
        questions.flatMap((question) => {
          if (question.kind === "number") return [];
          const ids = question.answers.map(({ id }) => id);
          const list =
            question.kind === "many" ? fc.subarray(ids, { maxLength: 4 }) : fc.constantFrom(...ids).map((id) => [id]);
          return [[question.id, list]];
        }),
      ),
      { requiredKeys: [] },
    )
    .map((chosen): Answers["chosen"] => chosen as Record<string, string[]>),
  sizes: fc.record(
    {
      pods: fc.integer({ min: 1, max: 5_000 }),
      services: fc.integer({ min: 1, max: 300 }),
      rps: fc.integer({ min: 10, max: 500_000 }).map((tenths) => tenths / 10),
    },
    { requiredKeys: [] },
  ),
  points: fc.record(
    { traffic: fc.integer({ min: -9, max: 9 }), encryption: fc.integer({ min: -9, max: 9 }) },
    { requiredKeys: [] },
  ),
});

/** Adding the one of such a pair takes the other away: told as one change, and tried in the tests of links. */
const cannotBothHold = (question: Question, a: string, b: string) =>
  question.kind === "many" &&
  question.answers.some(({ id, excludes }) => (id === a && excludes === b) || (id === b && excludes === a));

const worth = (support: Support, contract: boolean) => worthOf(support, method.scale, contract, 0).typical;
const states: readonly Support[] = ["none", "preview", "enterprise", "partial", "addon", "full"];

test("more support for a wanted row never lowers an option's score, nor puts it out", () => {
  const rows = [...new Set(decisionModel.criteria.flatMap(({ by }) => (by.kind === "rows" ? by.rows : [])))];
  fc.assert(
    fc.property(
      anyAnswers,
      fc.constantFrom(...rows),
      fc.constantFrom(...decisionFacts.options),
      fc.constantFrom(...states),
      (given, row, option, to) => {
        // What has to be written anew is no matter of support: it follows from what runs today.
        const { today: _, ...chosen } = given.chosen;
        const answers = { ...given, chosen };
        const before = standingOf(decisionModel, decisionFacts, answers);
        const id = `${row}.${option}`;
        const now = decisionFacts.cells[id]?.support ?? "unknown";
        const { contract } = before.effects;
        fc.pre(now !== "not-applicable" && now !== "unknown" && worth(to, contract) >= worth(now, contract));
        // A must names the states it accepts; only full satisfies all of them.
        const demanded = before.effects.musts.some((must) => must.kind === "row" && must.capability === row);
        fc.pre(!demanded || to === "full");
        const cells = { ...decisionFacts.cells, [id]: { support: to, note: null } };
        const after = standingOf(decisionModel, { ...decisionFacts, cells }, answers);
        const total = ({ order }: typeof before) => order.find((one) => one.option === option)?.score.typical ?? null;
        const [low, high] = [total(before), total(after)];
        if (low === null) return;
        expect(high).not.toBeNull();
        expect(high ?? 0).toBeGreaterThanOrEqual(low - 1e-12);
      },
    ),
    { numRuns: 150 },
  );
});

test("every single answer that flips is told, and every one told is real", () => {
  const leaderOf = (answers: Answers) => standingOf(decisionModel, decisionFacts, answers).order[0]?.option ?? null;
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const told = flipsOf(decisionModel, decisionFacts, answers);
      for (const flip of told)
        expect(leaderOf(applyFlip(answers, questions, flip)), JSON.stringify(flip)).toBe(flip.leader);
      const now = leaderOf(answers);
      const missed = questions.flatMap((question) =>
        question.kind === "number"
          ? []
          : question.answers.filter(({ id }) => {
              const had = (answers.chosen[question.id] ?? []).filter((one) => one !== dontKnow);
              if (question.kind === "one" && had.includes(id)) return false;
              if (had.some((one) => cannotBothHold(question, one, id))) return false;
              const next =
                question.kind === "one" ? [id] : had.includes(id) ? had.filter((one) => one !== id) : [...had, id];
              const leader = leaderOf({ ...answers, chosen: { ...answers.chosen, [question.id]: next } });
              const isTold = told.some((flip: Flip) => flip.question === question.id && flip.answer === id);
              return (leader !== now) !== isTold;
            }),
      );
      expect(missed.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test("the same link gives the same result on every machine, to the last digit", () => {
  const link =
    "reasons=encryption.authorization&pods=800&nodes=40&services=150&mtls=must&rules=identity.request&team=unknown&today=linkerd&points.upkeep=2&v=2&rev=2026-11-21&facts=then";
  const { decision, revision } = decisionView(new URLSearchParams(link));
  expect(revision).toBe("2026-11-21");
  // Facts of a revision never change: only the method can move this, and then it has a new version.
  const told = JSON.stringify([decision.outcome, decision.ranking]);
  expect(`${decision.method} ${createHash("sha256").update(told).digest("hex").slice(0, 16)}`).toMatchInlineSnapshot(
    `"3 bc7d55be597a1832"`,
  );
});
