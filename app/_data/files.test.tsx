import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FrameworkTable } from "@/components/compliance/framework-table";
import { HeatMap } from "@/components/compliance/heat-map";
import { Acceptability } from "@/components/decision/acceptability";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { frameworkJson, requirementsCsv } from "@/lib/compliance/export";
import { complianceJson } from "@/lib/compliance/export-overview";
import { frameworkMarkdown } from "@/lib/compliance/framework-markdown";
import { overviewCsv, overviewMarkdown } from "@/lib/compliance/overview-files";
import { relevanceWord } from "@/lib/compliance/words";
import { rankingCsv } from "@/lib/decision/ranking-csv";
import { recordMarkdown } from "@/lib/decision/record/markdown";
import { percent, verdictOf } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { escaped } from "@/lib/export/markdown";
import { pairCsv, pairJson, pairRows, pairSentences } from "@/lib/matrix/pair-export";
import { pairMarkdown } from "@/lib/matrix/pair-markdown";
import { readCsv, readRecords } from "@/lib/testing/csv";
import { situationQueries } from "@/lib/testing/situations";
import { GET as decisionCsv } from "../api/v1/decision.csv/route";
import { GET as pairGet } from "../api/v1/pair/[file]/route";
import { compareIds, pairView } from "./compare";
import { compliancePage, frameworkViews } from "./compliance";
import { complianceFileNamed } from "./compliance-files";
import { decisionModel, decisionView } from "./decision";
import { rankingOf } from "./decision-ranking";
import { recordOf } from "./decision-record";

/** Page, JSON, CSV and Markdown of one view say the same. */

/** Table lines of Markdown as cells, heads left out. */
const tables = (markdown: string) =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| -"))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));

describe("pair", () => {
  const view = pairView("istio-ambient", "istio-sidecar");
  const json = pairJson(view);
  const rows = pairRows(view);

  test("page, JSON, CSV and Markdown have the same states in the same order", () => {
    const states = rows.flatMap(({ cells }) => cells.map(({ support }) => support));
    expect(json.rows.flatMap(({ cells }) => cells.map(({ support }) => support))).toEqual(states);
    expect(readRecords(pairCsv(view)).flatMap((line) => [line.first_support, line.second_support])).toEqual(states);
    const markdown = tables(pairMarkdown(view, "/x")).filter(([group]) => group !== "Group");
    expect(markdown.map(([, name]) => name)).toEqual(rows.map(({ row }) => escaped(row.name)));
    expect(markdown.flatMap(([, , a = "", b = ""]) => [a, b].map((cell) => cell.split(/[:(]/)[0]?.trim()))).toEqual(
      states.map((state) => supportWord[state]),
    );
    const html = [view.differing, view.same]
      .map((matrix) => renderToStaticMarkup(<MatrixTable matrix={matrix} />))
      .join("");
    const onPage = [...html.matchAll(/data-cell="([^"]+)"/g)].map(([, id]) => id);
    expect(onPage).toEqual(rows.flatMap(({ cells }) => cells.map((cell) => `${cell.capability}.${cell.option}`)));
  });

  test("the reader’s order is kept, also against the content’s; the answer is one", () => {
    expect(json.options.map(({ id }) => id)).toEqual(["istio-ambient", "istio-sidecar"]);
    const [first] = readRecords(pairCsv(view));
    expect([first?.first_option, first?.second_option]).toEqual(["istio-ambient", "istio-sidecar"]);
    expect([json.answer, first?.answer]).toEqual([pairSentences(view), pairSentences(view)]);
    expect(pairMarkdown(view, "/x")).toContain(escaped(pairSentences(view)));
  });

  test("every source of a cell is among the numbered ones, with its place", () => {
    for (const { sources } of rows.flatMap(({ cells }) => cells))
      for (const { id, locator } of sources)
        expect(view.notes.find((note) => note.id === id)?.places.map((place) => place.locator)).toContain(locator);
  });
});

describe("the route of a pair", () => {
  const ask = (file: string, query = "") =>
    pairGet(new Request(`https://mesh.example/api/v1/pair/${file}${query}`), { params: Promise.resolve({ file }) });

  test.each([
    "linkerd-vs-gone.json",
    "linkerd-vs-linkerd.json",
    "linkerd-vs-cilium.xlsx",
    "linkerd-vs-cilium",
    "constructor",
  ])("%s is missing, and the answer names what there is", async (file) => {
    const response = await ask(file);
    expect(response.status).toBe(404);
    const { error } = await response.json();
    expect(error).toMatchObject({ code: "unknown-path" });
    expect(error.expected).toContain(compareIds.options.join(", "));
    expect(error.expected).toContain(".json, .csv, .md");
  });

  test("a parameter is refused", async () => {
    const response = await ask("linkerd-vs-cilium.csv", "?x=1");
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatchObject({ parameter: "x" });
  });

  test("each file has its type and a name with the revision", async () => {
    for (const [suffix, type] of [
      ["csv", "text/csv"],
      ["md", "text/markdown"],
    ] as const) {
      const response = await ask(`linkerd-vs-cilium.${suffix}`);
      expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get("Content-Disposition")).toMatch(
        /filename="whichmesh-linkerd-vs-cilium-\d{4}-[\d.-]+\.(csv|md)"/,
      );
    }
    expect((await ask("linkerd-vs-cilium.json")).headers.get("Content-Type")).toBe("application/json");
  });
});

describe.each(frameworkViews.map((view) => [view.id, view] as const))("%s", (id, view) => {
  test("JSON, CSV and Markdown have the same requirements, relevance and states", () => {
    const json = frameworkJson(view, "r");
    const expected = view.requirements.map(({ number, title, relevance, options }) => [
      escaped(`${number}: ${title}`),
      relevanceWord[relevance],
      ...options.map(({ state }) => (state ? supportWord[state] : "")),
    ]);
    const markdown = tables(frameworkMarkdown(view, "r", "/x"));
    expect(markdown.slice(-view.requirements.length).map((cells) => cells.slice(0, -1))).toEqual(expected);
    expect(markdown[1]?.map(Number)).toEqual([view.requirements.length, ...Object.values(json.counts)]);
    const lines = readRecords(requirementsCsv([view], "r"));
    expect(
      lines.map(({ requirement, relevance, option, capability_state: state }) => [
        requirement,
        relevance,
        option,
        state,
      ]),
    ).toEqual(
      json.requirements.flatMap((one) =>
        one.options.map(({ option, state }) => [one.id, one.relevance, option, state ?? ""]),
      ),
    );
  });

  test("a name that no file has is none", () => {
    for (const suffix of ["xlsx", "constructor", "toString", ""])
      expect(complianceFileNamed(`${id}.${suffix}`, new URLSearchParams(), "")).toBeNull();
    expect(complianceFileNamed("constructor", new URLSearchParams(), "")).toBeNull();
  });
});

test("compliance: page, JSON, CSV and Markdown have the same counts and the same map", () => {
  const view = compliancePage();
  const json = complianceJson({ ...view, blocks: [] }, "r");
  const [head = [], ...map] = tables(overviewMarkdown(view, "r", "/x")).slice(-view.heat.rows.length - 1);
  const asked = readRecords(overviewCsv(view, "r"));
  expect(asked).toHaveLength(view.heat.rows.length * view.heat.blocks.length);
  expect(head.slice(1)).toEqual(view.heat.blocks.map(({ name }) => escaped(name)));
  expect(map.flatMap((cells) => cells.slice(1))).toEqual(
    asked.map(({ strongest_relevance: strongest, requirements_count: requirements }) => {
      const relevance = Object.entries(relevanceWord).find(([key]) => key === strongest)?.[1];
      return relevance ? `${relevance}: ${requirements}` : "";
    }),
  );
  const html = renderToStaticMarkup(<HeatMap map={view.heat} />);
  expect([...html.matchAll(/(\d+) requirements?, at most/g)].map(([, number]) => number)).toEqual(
    asked.filter(({ requirements_count: requirements }) => requirements !== "0").map((line) => line.requirements_count),
  );
  const frameworks = renderToStaticMarkup(<FrameworkTable frameworks={view.frameworks} />);
  for (const { name, counts } of json.frameworks) {
    expect(overviewMarkdown(view, "r", "/x")).toContain(`| ${escaped(name)} | ${Object.values(counts).join(" | ")} |`);
    expect(frameworks).toContain(name.replaceAll("&", "&amp;"));
  }
});

describe.each(Object.entries(situationQueries))("decision, %s", (_, query) => {
  const view = decisionView(new URLSearchParams(query));

  test("page, CSV and record have the same verdict, order, scores and shares", () => {
    const lines = readRecords(rankingCsv(rankingOf(view, "https://mesh.example"), decisionModel));
    const { ranking, judged } = view.decision;
    const verdict = verdictOf(view.decision, view.telling);
    for (const line of lines) expect(line.verdict).toBe(verdict);
    const left = lines.filter(({ rank }) => rank !== "");
    expect(left.map((line) => [line.option, Number(line.score_0_to_1), Number(line.first_places_percent)])).toEqual(
      ranking.map(({ option, score, acceptability }) => [
        option,
        Number(score.typical.toPrecision(12)),
        Number((100 * acceptability).toPrecision(12)),
      ]),
    );
    for (const { criterion, weight } of judged)
      expect(Number(lines[0]?.[`weight_${criterion.replaceAll("-", "_")}_0_to_1`])).toBeCloseTo(weight, 10);
    if (ranking.length > 1) {
      const html = renderToStaticMarkup(<Acceptability ranking={ranking} words={view.words} />);
      for (const line of left) expect(html).toContain(percent(Number(line.first_places_percent) / 100));
    }
    const record = recordMarkdown(recordOf(view), "https://mesh.example");
    for (const line of left) expect(record).toContain(escaped(line.option_name ?? ""));
  });
});

test("the route of the ranking refuses what it does not understand", async () => {
  const response = decisionCsv(new Request("https://mesh.example/api/v1/decision.csv?mtls=maybe"));
  expect(response.status).toBe(400);
  expect((await response.json()).error).toMatchObject({ parameter: "mtls" });
});

test("no two columns of a file have one name", () => {
  for (const csv of [pairCsv(pairView("linkerd", "cilium")), overviewCsv(compliancePage(), "r")]) {
    const [head = []] = readCsv(csv);
    expect(new Set(head).size).toBe(head.length);
  }
});
