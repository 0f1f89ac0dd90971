import fc from "fast-check";
import { expect, test } from "vitest";
import { facts } from "@/content";
import golden from "@/lib/embed/embed-link.golden.json";
import { type EmbedView, embedViews } from "@/lib/embed/parameters";
import { escapedAll } from "@/lib/export/markdown";
import { limitWords } from "@/lib/matrix/compare-words";
import { amountsTable, mainAmounts } from "@/lib/overhead/amounts-table";
import { assumptionsOf } from "@/lib/overhead/assumptions";
import { GET as matrixMd } from "../api/v1/matrix.md/route";
import { GET as embedGet } from "../embed/[view]/route";
import { compareView } from "./compare";
import { decisionView } from "./decision";
import { embedded } from "./embed";
import { overheadView } from "./overhead";

const today = "2026-11-22";
const ask = (view: EmbedView, query = "") => embedded(view, new URLSearchParams(query), today);
const shown = (view: EmbedView, query = "") => {
  const { embed, problems } = ask(view, query);
  if (!embed) throw new Error(problems.map(({ message }) => message).join(" "));
  return embed;
};
const messages = (view: EmbedView, query: string) => ask(view, query).problems.map(({ message }) => message);

test("a live embed shows what the page shows", () => {
  const query = "options=linkerd.cilium&groups=security&diff=1";
  const matrix = shown("matrix", query);
  expect(matrix.body).toMatchObject({ result: { matrix: compareView(new URLSearchParams(query)).matrix } });
  expect(matrix.frame.frozen).toBeNull();
  expect(shown("overhead", "pods=300").body).toMatchObject({
    result: { calculation: { results: overheadView(new URLSearchParams("pods=300")).calculation.results } },
  });
  const { decision } = decisionView(new URLSearchParams("mtls=must&today=linkerd"));
  expect(shown("recommendation", "mtls=must&today=linkerd").body).toMatchObject({
    result: { decision: { outcome: decision.outcome } },
  });
});

test.each(golden.map(({ view, asked, ...kept }) => [`${view}?${asked}`, view, asked, kept] as const))(
  "golden link: %s",
  (_, view, asked, kept) => {
    const embed = shown(view as EmbedView, asked);
    // Frozen: the same facts for ever. What moved since is today's, and no part of it.
    expect({
      query: embed.frame.query,
      page: embed.page,
      title: embed.frame.title,
      finding: embed.frame.finding,
      revision: embed.frame.revision,
    }).toEqual(kept);
  },
);

test("every revision can be shown, or says what it did not keep", () => {
  const queries: Record<Exclude<EmbedView, "capability">, string> = {
    matrix: "",
    pair: "pair=linkerd-vs-istio-ambient",
    overhead: "pods=100",
    compliance: "",
    // As Share writes it.
    recommendation: `mtls=must&method=${facts.method.version}&got=linkerd`,
  };
  for (const { id, state } of facts.revisions) {
    for (const [view, query] of Object.entries(queries)) {
      const { embed, problems } = ask(view as EmbedView, [query, `rev=${id}`].filter(Boolean).join("&"));
      const keeps = view === "overhead" ? !!state.overhead : view === "compliance" ? !!state.compliance : true;
      expect(embed?.frame.revision ?? problems[0]?.message, `${view} at ${id}`).toEqual(
        keeps ? id : expect.stringContaining("yet"),
      );
      if (embed) expect(embed.frame.frozen?.moved).toMatch(/(changed|removed) since\./);
      if (embed && view === "recommendation")
        expect(embed.frame.frozen?.moved.includes("It kept no figures"), id).toBe(!state.overhead);
    }
  }
});

test("a frozen recommendation never changes its answer without a word", () => {
  const newest = facts.revisions.at(-1)?.id;
  const was = "v=2&reasons=encryption";
  const { outcome } = decisionView(new URLSearchParams(was)).decision;
  const got = outcome.options.join(".");
  const { frame } = shown("recommendation", `${was}&rev=2026-11-21&method=1&got=linkerd`);
  expect(frame.title).toContain("Istio ambient");
  expect(frame.since).toBe(
    "Its address says that it recommended Linkerd. The answer shown is another. It was made with version 1 of the method. The method has changed since.",
  );
  // On the newest facts there is nothing to compare, and no figures are missing.
  const now = shown("recommendation", `${was}&rev=${newest}&method=2&got=${got}`).frame;
  expect(now.frozen?.moved).toBe("None of these cells has changed since.");
  expect(now.since).toBe("The recommendation is the one that was shared. It was made with version 2 of the method.");
  expect(shown("recommendation", `${was}&rev=${newest}&method=2&got=kuma`).frame.since).toContain(
    "recommended Kuma. Today’s answer is another. It was made with version 2 of the method. The method has changed",
  );
  // Nor does a live one that names what was recommended.
  expect(shown("recommendation", `${was}&method=2&got=kuma`).frame.since).toContain("Today’s answer is another.");
  const same = shown("recommendation", `${was}&rev=${newest}&method=${facts.method.version}&got=${got}`);
  expect(same.frame.since ?? "").toBe("");
  // The page it leads to can tell it when facts have moved.
  expect(same.page).toContain(`&got=${got}`);
  expect(shown("recommendation", was).frame.since ?? "").toBe("");
});

test("frozen facts are those of then, and the count of what moved is told", () => {
  const then = shown("matrix", "rev=2026-11-20&options=linkerd");
  const [revision] = facts.revisions;
  const kept = Object.entries(revision?.state.cells ?? {}).filter(([cell]) => cell.endsWith(".linkerd"));
  if (then.body.view !== "matrix") throw new Error("no matrix");
  expect(then.body.result.matrix.cells.map(({ support }) => support)).toEqual(kept.map(([, { support }]) => support));
  const moved = facts.revisions.map(({ id }) => shown("matrix", `rev=${id}`).frame.frozen?.moved);
  expect(moved.at(-1)).toBe("None of these cells has changed since.");
  expect(moved.filter((words) => /^\d+ of these cells have changed since\.$/.test(words ?? ""))).not.toEqual([]);
  expect(then.live).toBe("/embed/matrix?v=1&options=linkerd");
  expect(shown("matrix", "rev=2026-11-20&theme=dark&links=0").live).toBe("/embed/matrix?v=1&theme=dark&links=0");
});

/** The document as it is read, without its style sheet. */
async function read(view: EmbedView, query: string): Promise<string> {
  const answer = await embedGet(new Request(`https://mesh.example/embed/${view}?${query}`), {
    params: Promise.resolve({ view }),
  });
  expect(answer.status, query).toBe(200);
  const [, main = ""] = (await answer.text()).split("<main>");
  return main
    .replace(/<footer[\s\S]*/, "")
    .replaceAll("<!-- -->", "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

test("the calculator's embed says all that it holds for, in the words of the Markdown", async () => {
  const query = "basis=vendor&setup=ha&rps=5&hops=7&vcpu=0.05&nodes=9&namespaces=3";
  for (const asked of ["", query, `${query}&rev=2026-11-22`]) {
    const { body } = shown("overhead", asked);
    if (body.view !== "overhead") throw new Error("no calculation");
    const parts = assumptionsOf(body.result.calculation.values, body.result.inputs.words);
    expect(await read("overhead", asked)).toContain(`What this holds for: ${parts.join("; ")}.`);
  }
  expect(await read("overhead", query)).toContain("Holds for: vendor figures only; set-up: high availability. ");
  expect(await read("overhead", "")).not.toContain("Holds for: ");
  expect(await read("overhead", query)).toMatch(
    /5 requests a second, .* set-up: high availability; .*; vendor figures/,
  );
});

test("the calculator's embed shows the other time, of today and of a revision", async () => {
  for (const rev of ["", "&rev=2026-11-22"]) {
    const text = await read("overhead", `options=linkerd&pods=100&next.pods=2000${rev}`);
    expect(text).toMatch(
      /At the other time: 2,000 pods on 40 nodes .* Memory in use, GiB Cost per month, USD Nodes to add Linkerd \d/,
    );
    const { body } = shown("overhead", `options=linkerd&pods=100&next.pods=2000${rev}`);
    if (body.view !== "overhead") throw new Error("no calculation");
    const { next, units } = body.result.calculation;
    const [row] = amountsTable(next?.results ?? [], units, mainAmounts).rows;
    for (const { figure } of row?.cells.flatMap(({ amounts }) => amounts) ?? []) expect(text).toContain(figure);
  }
  expect(await read("overhead", "options=linkerd&pods=100")).not.toContain("other time");
});

test("what the matrix leaves out stands in the embed, in the words of the page and of the Markdown", async () => {
  for (const query of [
    "interest=hide",
    "q=mtls&diff=1",
    "groups=security.resilience&interest=hide",
    "rev=2026-11-20&diff=1",
  ]) {
    const { limits } = compareView(new URLSearchParams(query.replace(/rev=[^&]*&/, "")));
    const words = limitWords(limits).join(" ");
    expect(words).not.toBe("");
    expect(await read("matrix", query)).toContain(words);
    const file = await matrixMd(new Request(`https://mesh.example/api/v1/matrix.md?${query}`)).text();
    expect(file).toContain(limitWords(limits, escapedAll).join(" "));
  }
  expect(shown("matrix", "options=linkerd.cilium").frame.asked).toBeNull();
});

test("points moved by hand are told beside the recommendation they move", async () => {
  expect(await read("recommendation", "mtls=must&points.latency=2")).toMatch(/Points moved by hand: [^.]+ \+2\. /);
  expect(shown("recommendation", "mtls=must").frame.asked).toBeNull();
});

test("what cannot be shown is refused, not repaired", () => {
  expect(messages("matrix", "options=foo&bar=1")).toHaveLength(2);
  expect(messages("matrix", "rev=2020-01-01")[0]).toContain("no revision “2020-01-01”");
  expect(messages("matrix", "rev=2026-11-20&options=kuma")[0]).toContain("Kuma");
  expect(messages("matrix", "rev=2026-11-20&interest=hide")[0]).toContain("claims");
  expect(messages("pair", "")).toEqual([expect.stringContaining("pair is needed")]);
  expect(messages("pair", "pair=linkerd-vs-linkerd")).toHaveLength(1);
  expect(messages("capability", "capability=nope")).toHaveLength(1);
  expect(messages("capability", "capability=mtls-automatic&rev=2026-11-20")[0]).toContain("takes no rev");
  expect(messages("overhead", "rev=2026-11-20")[0]).toContain("figures of the calculator");
  expect(messages("compliance", "option=linkerd")[0]).toContain("frameworks is needed");
  expect(messages("compliance", "frameworks=dora,nis2&option=linkerd")).toEqual([
    expect.stringContaining("“dora,nis2”"),
  ]);
  expect(messages("compliance", "frameworks=fedramp&rev=2026-11-21")[0]).toContain("FedRAMP");
  expect(messages("recommendation", "mtls=perhaps")).toHaveLength(1);
  expect(messages("matrix", "theme=pink&title=2&links=yes")).toHaveLength(3);
});

test("an unknown name is told with all names that are known", () => {
  expect(ask("pair", "pair=linkerd-vs-cilium&colour=red").problems[0]?.expected).toBe(
    "one of v, rev, pair, theme, title, links",
  );
});

test("whatever the address holds, there is an embed or a reason", () => {
  const name = fc.oneof(
    fc.constantFrom(
      "rev",
      "v",
      "options",
      "pair",
      "capability",
      "frameworks",
      "option",
      "pods",
      "mtls",
      "theme",
      "points.cost",
    ),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom("linkerd", "2026-11-20", "2026-11-22.2", "dora", "1", "-1", "must"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...embedViews), fc.array(fc.tuple(name, value), { maxLength: 6 }), (view, pairs) => {
      const { embed, problems } = embedded(view, new URLSearchParams(pairs), today);
      expect(embed === null).toBe(problems.length > 0);
    }),
    { numRuns: 120 },
  );
});

test("a map of some frameworks names them, of all it does not; its marks are explained", async () => {
  const some = "Only DORA and NIS2, of 13 frameworks there are today.";
  expect(await read("compliance", "frameworks=dora.nis2")).toContain(some);
  expect(await read("compliance", "rev=2026-11-21.3")).toMatch(/Only [^.]+, of 13 frameworks there are today\./);
  expect(await read("compliance", "")).not.toContain("there are today");
  expect(await read("compliance", "")).toContain("Each place: the strongest relevance");
});

test("before any answer nobody stands first", async () => {
  const nothing = await read("recommendation", "");
  expect(nothing).toContain("Nothing is answered yet, so nothing is recommended.");
  expect(nothing).not.toMatch(/%|comes first|First in/);
});
