import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionFacts, decisionModel, decisionTable, decisionView } from "@/app/_data/decision";
import { numberFields } from "@/lib/overhead/fields";
import { decide } from "./decide";
import golden1 from "./decision-link.golden.json";
import golden from "./decision-link-2.golden.json";
import methods from "./method.golden.json";
import { formatDecision, readDecision } from "./read";

const read = (query: string) => readDecision(decisionTable, new URLSearchParams(query));
const codes = (query: string) => read(query).problems.map(({ code, parameter }) => `${parameter}: ${code}`);

describe("reading an address", () => {
  test("answers by question, sizes by name", () => {
    expect(read("workloads=vms&reasons=traffic.encryption&pods=300")).toMatchObject({
      answers: { chosen: { workloads: ["vms"], reasons: ["encryption", "traffic"] }, sizes: { pods: 300 } },
      problems: [],
    });
  });

  test("what cannot be used is told, the rest is kept", () => {
    expect(
      codes(
        "workloads=mars&mtls=must&mtls=want&fips=always&pods=-3&points.traffic=12&colour=red&v=7&got=app-mesh&method=x",
      ),
    ).toEqual([
      "v: newer-format",
      "method: unknown-value",
      "got: unknown-value",
      "pods: not-a-number",
      "workloads: unknown-value",
      "mtls: repeated",
      "points.traffic: unknown-value",
      "fips: unknown-value",
      "colour: unknown-parameter",
    ]);
    const { answers } = read("workloads=mars&mtls=must&reasons=encryption.flying&pods=-3&nodes=7");
    expect(answers).toEqual({ chosen: { reasons: ["encryption"], mtls: ["must"] }, sizes: { nodes: 7 } });
  });

  test("“I don’t know” is an answer; empty is the same as skipped", () => {
    expect(read("mtls=unknown&budget=").answers.chosen).toEqual({ mtls: ["unknown"] });
  });

  test("repeated keys of a list merge", () => {
    expect(read("traffic=canary&traffic=header").answers.chosen).toEqual({ traffic: ["canary", "header"] });
  });
});

/** Any set of valid answers and points, and any rubbish. */
const anyAnswers = fc.record(
  Object.fromEntries(
    decisionModel.questions
      .flatMap((question) => {
        if (question.kind === "number")
          return question.fields.map((field) => [field, fc.integer({ min: 1, max: 5_000 }).map(String)]);
        const ids = question.answers.map(({ id }) => id);
        return [
          [
            question.id,
            question.kind === "many"
              ? fc.subarray(ids).map((list) => list.join("."))
              : fc.constantFrom(...ids, "unknown"),
          ],
        ];
      })
      .concat(decisionModel.criteria.map(({ id }) => [`points.${id}`, fc.integer({ min: -9, max: 9 }).map(String)])),
  ),
  { requiredKeys: [] },
);
const anyQuery = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom("pods", "mtls", "got", "rev", "v", "step", "__proto__", "constructor"), fc.string()),
        fc.string(),
      ),
    )
    .map((pairs) => new URLSearchParams(pairs).toString()),
);

test("the order of answers in an address is irrelevant", () => {
  fc.assert(
    fc.property(anyAnswers, fc.infiniteStream(fc.nat(99)), (given, ranks) => {
      const pairs = Object.entries(given as Record<string, string>);
      const shuffled = pairs
        .map(([name, value]) => ({ name, value: value.split(".").reverse().join("."), rank: ranks.next().value ?? 0 }))
        .sort((a, b) => a.rank - b.rank);
      const other = new URLSearchParams(shuffled.map(({ name, value }) => [name, value]));
      expect(read(other.toString()).answers).toEqual(read(new URLSearchParams(pairs).toString()).answers);
    }),
  );
});

test("written and read again, answers are the same", () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const { answers, problems } = read(new URLSearchParams(given as Record<string, string>).toString());
      // Only two answers that cannot both hold are told.
      expect(problems.filter(({ expected }) => expected !== "one of the two")).toEqual([]);
      expect(read(formatDecision(decisionTable, answers)).answers).toEqual(answers);
    }),
  );
});

test("every problem says what was expected, and the repaired address has none", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { answers, problems } = read(query);
      for (const { message, expected } of problems) expect(message && expected).toBeTruthy();
      expect(codes(formatDecision(decisionTable, answers))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("no address breaks a decision, not even 10 kB of rubbish", () => {
  const rubbish = [
    `mtls=${"%00<script>".repeat(1_000)}`,
    "a=1&".repeat(2_500),
    `got=${"istio-sidecar.".repeat(700)}`,
    "__proto__=1&constructor=2&pods=1e9&reasons=....",
  ];
  for (const query of rubbish) {
    const { decision, problems } = decisionView(new URLSearchParams(query));
    expect(decision.outcome.options.length).toBeGreaterThan(0);
    expect(problems.length).toBeGreaterThan(0);
  }
});

test("any set of answers has an outcome, the same after a round through its link", () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const { answers } = read(new URLSearchParams(given as Record<string, string>).toString());
      const { outcome, ranking, dropping } = decide(decisionModel, decisionFacts, answers);
      const link = formatDecision(decisionTable, answers, {
        made: { rev: "2026-11-20", method: "1", got: outcome.options },
      });
      const again = read(link);
      expect(again.problems).toEqual([]);
      expect(decide(decisionModel, decisionFacts, again.answers).outcome).toEqual(outcome);
      if (outcome.kind === "none") expect(dropping.length).toBeGreaterThan(0);
      else expect(ranking[0]?.option).toBe(outcome.options[0]);
    }),
    { numRuns: 12 },
  );
});

/**
 * Links that have been shared. Never edit an entry: a link keeps its meaning. An outcome may change only with a change of
 * facts, which the page then tells, or of the method, which has an entry in its list of changes.
 */
describe("golden links", () => {
  // On the facts of the link's own revision. Version 3 of the method moved one: who asks for nothing gets no mesh.
  const outcomeThen = (query: string) => {
    const view = decisionView(new URLSearchParams(query));
    expect(view.problems).toEqual([]);
    const made = new URLSearchParams(query).get("rev");
    return made === view.revision ? view.decision.outcome : view.since?.outcomeThen;
  };

  test.each(golden)("$query", ({ query, answers, outcome }) => {
    expect(read(query).answers).toEqual(answers);
    expect(outcomeThen(query)).toEqual(outcome);
  });

  test.each(golden1)("of format 1: $query", ({ query, outcome }) => {
    const today = golden.find(({ from }) => from === query);
    expect(read(query).answers).toEqual(today?.answers);
    expect(outcomeThen(query)).toEqual(today?.movedBy ? today.outcome : outcome);
    if (today?.movedBy) expect(decisionModel.method.changes.map(({ version }) => version)).toContain(today.movedBy);
  });
});

test("of two answers that cannot both hold one is kept, and that is told", () => {
  const { answers, problems } = read("contract=yes&support=open-only.osi");
  expect(answers.chosen).toEqual({ support: ["open-only", "osi"] });
  expect(problems).toMatchObject([{ parameter: "support", found: "contract.open-only" }]);
});

test.each(["2027-02-31", "2027-13-01", "2001-01-01", "soon"])("%s is no day to decide again", (expires) => {
  const { own, problems } = read(`expires=${expires}`);
  expect(own.expires).toBe("");
  expect(problems.map(({ parameter }) => parameter)).toEqual(["expires"]);
});

test("what cannot be shown is told: a pair with one that is out, facts of then without a revision", () => {
  const told = (query: string) =>
    decisionView(new URLSearchParams(query)).problems.map(({ parameter, code }) => `${parameter}: ${code}`);
  expect(told("mtls=must&pair=no-mesh.linkerd")).toEqual(["pair: unknown-value"]);
  expect(told("mtls=must&pair=linkerd&pair=linkerd")).toEqual(["pair: unknown-value"]);
  expect(told("mtls=must&facts=then")).toEqual(["facts: incomplete"]);
  expect(told("mtls=must&pair=kuma.linkerd&facts=then&rev=2026-11-20")).toEqual(["pair: unknown-value"]);
  expect(told("mtls=must&pair=istio-sidecar.linkerd&facts=then&rev=2026-11-20")).toEqual([]);
});

test("a name of format 1 stands beside one of today, and both count", () => {
  const { answers, problems } = read(
    "needs=jwt&rules=request.token&priority=security.calm&points.upkeep=-1&clusters=one",
  );
  expect(problems).toEqual([]);
  expect(answers).toEqual({
    chosen: { rules: ["request", "token", "token-must"] },
    sizes: {},
    points: { encryption: 2, authorization: 2, upkeep: 2 },
  });
});

test("questions, criteria, numbers and defaults change only with the version of the method", () => {
  const { questions, criteria, method } = decisionModel;
  const { changes, ...numbers } = method;
  const effects = questions.map((question) =>
    question.kind === "number"
      ? [question.id, question.thresholds.map(({ label, ...rest }) => rest)]
      : [question.id, question.answers.map(({ label, explains, ...rest }) => rest)],
  );
  // What the calculator takes as given: its defaults. Its labels and sliders decide nothing, and the size of a request
  // counts only where nodes encrypt, which is not asked.
  const defaults = Object.entries(numberFields).flatMap(([name, { absent }]) =>
    name === "payload" ? [] : [[name, absent]],
  );
  const pinned = JSON.stringify({ effects, criteria: criteria.map(({ id, by }) => [id, by]), numbers, defaults });
  expect(createHash("sha256").update(pinned).digest("hex")).toBe(methods[numbers.version as keyof typeof methods]);
});
