import { expect, test } from "vitest";
import { facts } from "@/content";
import { decisionFacts } from "./decision";
import { methodDecisionView } from "./method-decision";

const view = methodDecisionView();

test("every question and every answer of the content is shown, thresholds of sizes included", () => {
  expect(view.agenda.map(({ id, title, why }) => [id, title, why])).toEqual(
    facts.questions.map(({ id, title, why }) => [id, title, why]),
  );
  for (const [index, question] of facts.questions.entries()) {
    const answers = question.kind === "number" ? question.thresholds : question.answers;
    expect(view.agenda[index]?.answers.map(({ id, label }) => [id, label])).toEqual(
      answers.map(({ id, label }) => [id, label]),
    );
  }
});

test("all that an answer does is shown: rows demanded and asked for, points, limits", () => {
  const answers = view.agenda.flatMap((question) => question.answers.map((answer) => ({ ...answer, in: question.id })));
  for (const question of facts.questions)
    for (const answer of question.kind === "number" ? question.thresholds : question.answers) {
      const shown = answers.find((one) => one.in === question.id && one.id === answer.id);
      expect(shown?.demands.flatMap(({ row }) => row ?? [])).toEqual((answer.musts ?? []).flatMap(({ rows }) => rows));
      expect(shown?.demands.flatMap(({ limit }) => limit ?? [])).toEqual(
        [answer.latencyBudgetMs, answer.costBudgetPerPod].flatMap((one) => one ?? []),
      );
      expect(shown?.wants).toEqual(answer.wants ?? []);
      expect(Object.fromEntries(shown?.points.map(({ criterion, points }) => [criterion, points]) ?? [])).toEqual(
        answer.weights ?? {},
      );
    }
});

test("who is ruled out has a cell of today in a state that the demand does not accept", () => {
  const demands = view.agenda.flatMap(({ answers }) => answers.flatMap((answer) => answer.demands));
  expect(demands.length).toBeGreaterThan(30);
  for (const { row, accepts, out, open, orPaid } of demands) {
    if (row === null) continue;
    const failing = decisionFacts.options.filter((option) => {
      const support = decisionFacts.cells[`${row}.${option}`]?.support ?? "unknown";
      return !accepts.includes(support);
    });
    expect([...out.map(({ option }) => option), ...open].sort(), row).toEqual(failing.sort());
    for (const { support, paid } of out) expect(paid).toBe(orPaid && support === "enterprise");
  }
});

test("a question with conditions names them in words", () => {
  const traffic = view.agenda.find(({ id }) => id === "traffic");
  expect(traffic?.conditions).toEqual([
    { question: "reasons", short: "Reasons", answers: ["Safer releases and failure handling"] },
  ]);
  const spared = view.agenda.filter(({ conditions }) => conditions.length > 0).map(({ id }) => id);
  expect(spared).toEqual(view.flow.nodes.filter(({ conditional }) => conditional).map(({ id }) => id));
});

test("an answer names the questions that it spares by itself", () => {
  const sparedBy = (question: string, answer: string) =>
    view.agenda
      .find(({ id }) => id === question)
      ?.answers.find(({ id }) => id === answer)
      ?.spares.map(({ id }) => id);
  expect(sparedBy("reasons", "none")).toEqual(["rules", "traffic", "records"]);
  expect(sparedBy("reasons", "traffic")).toEqual(["rules", "records"]);
  expect(sparedBy("mtls", "must")).toEqual([]);
});

test("whoever leads seldom or often is explained, and none leads nearly always", () => {
  const strange = view.wins.shares.filter(({ share }) => share < 0.05 || share > 0.4);
  expect(view.findings.map(({ option }) => option)).toEqual(strange.map(({ option }) => option));
  for (const { kind, ahead, behind } of view.findings)
    expect((kind === "seldom" ? behind : ahead)[0]?.points).toBeGreaterThan(0);
  expect(Math.max(...view.wins.shares.map(({ share }) => share))).toBeLessThan(0.6);
});
