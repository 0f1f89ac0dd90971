import { describe, expect, test } from "vitest";
import { type DecisionView, decisionModel, decisionView } from "@/app/_data/decision";
import { rankingOf } from "@/app/_data/decision-ranking";
import { recordOf } from "@/app/_data/decision-record";
import { decisionShape } from "@/lib/schema/api-decision";
import { formulaStart, readCsv, readRecords } from "@/lib/testing/csv";
import { answerOf } from "@/lib/testing/routes";
import { situationQueries } from "@/lib/testing/situations";
import { rankingCsv } from "./ranking-csv";
import { recordMarkdown } from "./record/markdown";

const of = (query: string) => {
  const view = decisionView(new URLSearchParams(query));
  return { view, csv: rankingCsv(rankingOf(view, "https://mesh.example"), decisionModel) };
};

const markdownOf = (view: DecisionView) => recordMarkdown(recordOf(view), "https://mesh.example");

test.each(["machines", "threeServices"] as const)("the ranking of %s", async (situation) => {
  await expect(of(situationQueries[situation]).csv).toMatchFileSnapshot(`./ranking-${situation}.golden.csv`);
});

describe.each(Object.entries(situationQueries))("%s", (_, query) => {
  const { view, csv } = of(query);
  const lines = readRecords(csv);

  test("every option once: the ranking first, then what is ruled out, with the cell or the limit", () => {
    const { ranking, eliminated } = view.decision;
    expect(lines.slice(0, ranking.length).map(({ option }) => option)).toEqual(ranking.map(({ option }) => option));
    const out = lines.slice(ranking.length);
    expect(new Set(out.map(({ option }) => option))).toEqual(new Set(eliminated.map(({ option }) => option)));
    for (const line of out) {
      expect([line.outcome, line.rank, line.score_0_to_1]).toEqual(["ruled-out", "", ""]);
      expect(line.ruled_out_by_question).not.toBe("");
      expect(line.ruled_out_because).not.toMatch(/null|undefined/);
    }
  });

  test("the score is the sum of weight times score, and the shares of first places are a whole", () => {
    const criteria = Object.keys(lines[0] ?? {}).flatMap((name) => /^weight_(.*)_0_to_1$/.exec(name)?.[1] ?? []);
    for (const line of lines.filter(({ rank }) => rank !== "")) {
      const sum = criteria.reduce(
        (so, id) => so + Number(line[`weight_${id}_0_to_1`]) * Number(line[`score_${id}_0_to_1`]),
        0,
      );
      expect(sum).toBeCloseTo(Number(line.score_0_to_1), 9);
    }
    if (view.decision.ranking.length > 0)
      expect(lines.reduce((so, line) => so + Number(line.first_places_percent), 0)).toBeCloseTo(100, 6);
  });

  test("no cell begins a formula, and numbers stay numbers", () => {
    for (const field of readCsv(csv).flat())
      if (!Number.isFinite(Number(field))) expect(field).not.toMatch(formulaStart);
  });
});

test.each(["", "people=3", "points.traffic=9"])("“%s” answers nothing, so nothing is recommended", (query) => {
  const { view, csv } = of(query);
  const lines = readRecords(csv);
  expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(["ranked"]));
  const [address = ""] = new Set(lines.map(({ result }) => result));
  expect(address).toMatch(/rev=.*method=/);
  expect(address).not.toContain("got=");
  expect(markdownOf(view)).not.toContain("got=");
  const read = decisionView(new URL(address, "https://mesh.example").searchParams);
  expect([read.problems, read.since, read.answers]).toEqual([[], null, view.answers]);
});

test.each(["", "people=3", "points.traffic=9", "pods=200", "reasons=encryption&mtls=must"])(
  "“%s” as JSON says how many questions are answered",
  async (query) => {
    const answer = await answerOf(`/api/v1/decision.json?${query}`);
    const { answered, questions } = decisionShape.parse(await answer.json());
    const { telling } = of(query).view;
    expect([answered, questions]).toEqual([telling.answered, telling.questions.length]);
    expect(of(query).csv.includes(",recommended,")).toBe(answered > 0);
  },
);

test("the columns are those of every criterion, whatever is answered", () => {
  const heads = Object.values(situationQueries).map((query) => readCsv(of(query).csv)[0]);
  for (const head of heads) expect(head).toEqual(heads[0]);
});
