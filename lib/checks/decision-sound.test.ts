import { expect, test } from "vitest";
import { exampleModel } from "@/lib/testing/decision";
import { decisionMethod, facts, option } from "@/lib/testing/facts";
import { decisionSound } from "./decision-sound";

const steps = { alpha: [{ says: "Begin with something small.", row: "same" }] };
const sound = facts({ ...exampleModel, options: [option("alpha")], method: decisionMethod({ firstSteps: steps }) });
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

test("every option has first steps, and the version its entry", () => {
  expect(found({ options: [option("alpha"), option("beta")] })).toEqual([
    "content/decision/method.ts firstSteps.beta: nothing",
  ]);
  expect(found({ method: decisionMethod({ firstSteps: steps, version: "2" }) })).toEqual([
    "content/decision/method.ts changes: 1",
  ]);
});
