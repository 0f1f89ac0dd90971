import { expect, test } from "vitest";
import { exampleModel } from "@/lib/testing/decision";
import { decisionMethod, facts, option } from "@/lib/testing/facts";
import { decisionSound } from "./decision-sound";

const sound = facts({ ...exampleModel, options: [option("alpha")], method: decisionMethod() });
const [one, many] = exampleModel.questions;
const [traffic, evidence] = exampleModel.criteria;
if (one?.kind !== "one" || many?.kind !== "many" || traffic?.by.kind !== "rows" || !evidence)
  throw new Error("the example has another form");
const found = (changes: Parameters<typeof facts>[0]) =>
  decisionSound({ ...sound, ...changes }).map(({ file, path, found }) => `${file} ${path}: ${found}`);

test("nothing to say of what is sound", () => expect(decisionSound(sound)).toEqual([]));

test("a question may not take a name that links use, nor an answer that of “I don’t know”", () => {
  expect(found({ questions: [{ ...one, id: "rev" }, many] })).toEqual(["content/decision/questions/rev.ts id: rev"]);
  expect(found({ questions: [{ ...one, answers: [{ id: "unknown", label: "Perhaps" }] }, many] })).toEqual([
    "content/decision/questions/encryption.ts answers.0.id: unknown",
  ]);
  const twice = { id: "no", label: "No" };
  expect(found({ questions: [{ ...one, answers: [twice, twice] }, many] })).toEqual([
    "content/decision/questions/encryption.ts answers.1.id: no",
  ]);
});

test("a row counts once, and only where something can make it count", () => {
  const again = { ...evidence, by: { ...traffic.by, rows: ["access-log", "canary"] } };
  expect(found({ criteria: [traffic, again] })).toEqual(["content/decision/criteria/evidence.ts by.rows: canary"]);
  const idle = { ...traffic, by: { ...traffic.by, rows: ["canary", "mirroring", "idle"] } };
  expect(found({ criteria: [idle, evidence] })).toEqual(["content/decision/criteria/traffic.ts by.rows: idle"]);
  const foreign = { ...traffic, by: { ...traffic.by, always: ["other"] } };
  expect(found({ criteria: [foreign, evidence] })).toEqual(["content/decision/criteria/traffic.ts by.always: other"]);
  expect(found({ criteria: [traffic] })).toEqual(["content/decision/questions/wishes.ts answers.1.wants: access-log"]);
});

test("a question depends on one asked before, and a situation on answers that there are", () => {
  const onlyIf = [{ question: "encryption", answers: ["must"] }];
  expect(found({ questions: [one, { ...many, onlyIf }] })).toEqual([]);
  expect(found({ questions: [{ ...many, onlyIf }, one] })).toEqual([
    "content/decision/questions/wishes.ts onlyIf.0.question: encryption",
  ]);
  const when = [{ question: "encryption", answers: ["perhaps"] }];
  expect(found({ questions: [one, { ...many, onlyIf: when }] })).toEqual([
    "content/decision/questions/wishes.ts onlyIf.0.answers: perhaps",
  ]);
  const situation = { id: "early", when, because: "x", holds: "always" as const, begin: [], until: "Ask again later." };
  expect(found({ situations: [situation] })).toEqual(["content/decision/situations/early.ts when.0.answers: perhaps"]);
});

test("the demanding form of a wish stands behind it, and demands something", () => {
  const musts = [{ rows: ["canary"], accepts: ["full" as const] }];
  const [first, ...rest] = many.answers;
  if (!first) throw new Error("the example has another form");
  const demand = { id: "traffic-must", label: "A condition", of: "traffic" };
  expect(found({ questions: [one, { ...many, answers: [first, { ...demand, musts }, ...rest] }] })).toEqual([]);
  expect(found({ questions: [one, { ...many, answers: [{ ...demand, musts }, first, ...rest] }] })).toEqual([
    "content/decision/questions/wishes.ts answers.0.of: traffic",
  ]);
  expect(found({ questions: [one, { ...many, answers: [first, demand, ...rest] }] })).toEqual([
    "content/decision/questions/wishes.ts answers.1.musts: nothing",
  ]);
});

test("the version of the method has its entry", () => {
  expect(found({ method: decisionMethod({ version: "2" }) })).toEqual(["content/decision/method.ts changes: 1"]);
});
