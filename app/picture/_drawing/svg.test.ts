import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureView } from "@/app/_data/picture";
import { optionIds } from "@/content/ids";
import type { EmbedView } from "@/lib/embed/parameters";
import { supportWord } from "@/lib/evidence/words";
import { supportStates } from "@/lib/schema/vocabulary";
import { pictureOf } from "./draw";
import { words } from "./elements";
import { framed } from "./frame";
import { palettes } from "./palette";
import { svgOf } from "./svg";

async function drawn(view: EmbedView, query: string, address = "/compare"): Promise<string> {
  const asked = pictureView(view, "svg", new URLSearchParams(query));
  expect(asked.problems).toEqual([]);
  if (!asked.embed) throw new Error(`${view} shows nothing`);
  return svgOf(pictureOf(asked.embed, asked, address));
}

const count = (svg: string, part: string) => svg.split(part).length - 1;

test("a matrix has a mark for each cell and for each option, and says its finding to who does not see it", async () => {
  const body = pictureView("matrix", "svg", new URLSearchParams("groups=authorization")).embed?.body;
  if (body?.view !== "matrix") throw new Error("no matrix");
  const { matrix } = body.result;
  const svg = await drawn("matrix", "groups=authorization");
  const states = new Set(matrix.cells.map(({ support }) => support)).size;
  // Each state stands twice beside its word: above the marks, and with its meaning below them.
  expect(count(svg, "<use ")).toBe(matrix.cells.length + optionIds.length + 2 * states + 1);
  for (const { name } of matrix.capabilities) expect(svg).toContain(`>${name.replace(/&/g, "&amp;")}`.slice(0, 12));
  expect(svg).toContain(`-desc">${matrix.capabilities.length} rows of`);
  expect(svg).toContain("Facts of ");
  expect(svg).toContain(">/compare<");
});

test("marks without a word are told above the first of them, and only those in view", async () => {
  for (const [view, query] of [
    ["matrix", "groups=authorization"],
    ["compliance", "frameworks=dora"],
  ] as const) {
    const svg = await drawn(view, query);
    const body = pictureView(view, "svg", new URLSearchParams(query)).embed?.body;
    const states = new Set(
      body?.view === "matrix"
        ? body.result.matrix.cells.map(({ support }) => support)
        : body?.view === "framework"
          ? body.result.body.requirements.flatMap(({ states }) => states)
          : [],
    );
    states.delete(null);
    expect(states.size).toBeGreaterThan(1);
    const firstHead = svg.indexOf(">Istio");
    for (const state of supportStates) {
      const at = svg.indexOf(`>${supportWord[state]}</text>`);
      expect(at !== -1 && at < firstHead, `${query}: ${state}`).toBe(states.has(state));
    }
  }
});

test("a recommendation says once how much is answered", async () => {
  const svg = await drawn("recommendation", "reasons=encryption");
  const seen = svg.replace(/<desc[\s\S]*?<\/desc>/, "").replace(/<[^>]*>/g, " ");
  expect(count(seen, "answered.")).toBe(1);
});

test("a frozen recommendation that was another then says so", async () => {
  const svg = await drawn("recommendation", "reasons=encryption&rev=2026-11-21&method=1&got=linkerd");
  expect(/<desc[\s\S]*?<\/desc>/.exec(svg)?.[0]).toContain(
    "says that it recommended Linkerd. The answer shown is another.",
  );
  expect(
    svg
      .replace(/<desc[\s\S]*?<\/desc>/, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " "),
  ).toContain("recommended Linkerd.");
});

test("themes and headings change, the facts do not", async () => {
  const [light, dark] = [await drawn("overhead", ""), await drawn("overhead", "theme=dark")];
  expect(light).toContain(palettes.light.paper);
  expect(dark).toContain(palettes.dark.paper);
  const texts = (svg: string) => svg.replace(/<[^>]*>/g, " ").trim();
  expect(texts(dark)).toBe(texts(light));
  expect(count(await drawn("overhead", "title=0"), ">What a mesh costs: 1,000 pods on 40 nodes</text>")).toBe(0);
  expect(count(light, ">What a mesh costs: 1,000 pods on 40 nodes</text>")).toBe(1);
});

test("whatever is written, an SVG holds it as text, within its width and with nothing that runs", async () => {
  const { light } = palettes;
  const mischief = fc.constantFrom("<script>", "</text>", "</desc><image href=x>", "&lt;b", "]]>", "<style ", "&");
  const texts = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), mischief), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const text = parts.join("");
      const around = {
        colours: light,
        heading: text,
        finding: text,
        asked: text,
        revision: "22 Nov 2026",
        address: `/${text}`,
      };
      const svg = await svgOf({ width: 960, title: text, says: text, drawn: framed(around, words(text)) });
      expect(svg).toMatch(/^<svg [^>]*>/);
      const names = new Set([...svg.matchAll(/<([a-z]+)/gi)].map(([, name]) => name));
      for (const name of names)
        expect(["svg", "title", "desc", "rect", "defs", "symbol", "path", "use", "g", "text"]).toContain(name);
      for (const [, x = "", width = "0"] of svg.matchAll(/<text x="([\d.]+)"[^>]*?(?: textLength="([\d.]+)")?[ >]/g))
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(961);
    }),
    { numRuns: 25 },
  );
});

test("a heat map of some frameworks counts those alone", () => {
  const body = pictureView("compliance", "svg", new URLSearchParams("frameworks=dora.nis2")).embed?.body;
  if (body?.view !== "frameworks") throw new Error("no heat map");
  const { counts, finding, heat } = body.result;
  const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
  expect(heat.rows.map(({ framework }) => framework.id)).toEqual(["dora", "nis2"]);
  expect(finding).toContain(`Of ${total} entries from 2 frameworks`);
});

test("what was asked for and is no mark stands in words, for those who see the picture and those who do not", async () => {
  const spoken = (svg: string) => /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(svg)?.[1] ?? "";
  const seen = (svg: string) =>
    svg
      .replace(/<desc[\s\S]*?<\/desc>/, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
  for (const [view, query, says] of [
    ["matrix", "interest=hide", /\d+ claims by interested parties hidden\. /],
    ["matrix", "diff=1&q=mtls", /Only rows that match “mtls” and in which the options shown differ\./],
    ["overhead", "", /Holds for: all figures; both set-ups; 1,000 pods on 40 nodes/],
    ["overhead", "basis=vendor&setup=ha&rps=5", /Holds for: vendor figures only; set-up: high availability; .*; 5 req/],
    ["overhead", "rev=2026-11-22&basis=independent", /Holds for: independent figures only; /],
    ["recommendation", "mtls=must&points.latency=2", /Points moved by hand: .+ \+2\./],
  ] as const) {
    const svg = await drawn(view, query);
    expect(spoken(svg), query).toMatch(says);
    expect(seen(svg), query).toMatch(says);
  }
  expect(await drawn("matrix", "options=linkerd")).not.toMatch(/hidden|Only rows/);
});

test("the other time is drawn beside today, in figures", async () => {
  const svg = await drawn("overhead", "options=linkerd&pods=100&next.pods=2000");
  const [, then = ""] = svg.split(">At the other time: 2,000 pods on 40 nodes<");
  expect(then).toContain(">Memory in use, GiB<");
  expect(then).toContain(">Linkerd<");
  expect(await drawn("overhead", "options=linkerd&pods=100")).not.toContain("other time");
});

test("a picture of a revision draws the facts of then", async () => {
  const svg = await drawn("pair", "pair=linkerd-vs-istio-ambient&rev=2026-11-20");
  expect(svg).toContain("Facts of 20 Nov 2026");
  expect(svg).toContain("of 65 ");
});

test("what is missing or wrong is told, with what was expected", () => {
  const problems = (view: EmbedView, query: string) =>
    pictureView(view, "svg", new URLSearchParams(query)).problems.map(({ code, parameter }) => `${parameter} ${code}`);
  expect(problems("pair", "")).toEqual(["pair incomplete"]);
  expect(problems("pair", "pair=a-vs-b")).toEqual(["pair unknown-value"]);
  expect(problems("capability", "capability=x&capability=y")).toEqual(["capability repeated"]);
  expect(problems("compliance", "sector=bank")).toEqual(["sector unknown-parameter"]);
  expect(problems("matrix", "theme=auto")).toEqual(["theme unknown-value"]);
  expect(problems("matrix", "links=0")).toEqual(["links unknown-parameter"]);
});

test("a card always looks the same: what changes an embed’s look is refused", () => {
  const { embed, problems } = pictureView("matrix", "png", new URLSearchParams("options=linkerd&theme=dark&title=0"));
  expect(embed).toBeNull();
  expect(problems.map(({ code, parameter }) => `${parameter} ${code}`)).toEqual([
    "theme unknown-parameter",
    "title unknown-parameter",
  ]);
  expect(pictureView("matrix", "png", new URLSearchParams("options=linkerd")).problems).toEqual([]);
});
