import { supportWord } from "../lib/evidence/words";
import type { Support } from "../lib/schema/vocabulary";
import { expect, test } from "./fixtures";

interface MatrixJson {
  revision: string;
  options: { id: string; name: string; status: string }[];
  capabilities: { id: string; name: string; group: string; counts: Record<string, number> }[];
  cells: {
    option: string;
    capability: string;
    support: Support;
    note: string | null;
    claims: string[];
    sources: object[];
  }[];
}

const query = "options=istio-ambient.linkerd&groups=security.resilience&diff=1";
/** One line of CSV (RFC 4180) as fields. */
const fields = (line: string) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) =>
    field.replace(/^"|"$/g, "").replaceAll('""', '"'),
  );

test("page, JSON, CSV and Markdown of one view say the same", async ({ page, request }) => {
  const matrix = (await (await request.get(`/api/v1/matrix.json?${query}`)).json()) as MatrixJson;
  expect(matrix.capabilities.length).toBeGreaterThan(5);

  await page.goto(`/compare?${query}`);
  const onPage = await page.locator(".cellb").evaluateAll((cells) =>
    cells.map((cell) => {
      return `${(cell as HTMLElement).dataset.cell} ${cell.querySelector(".st")?.textContent}`;
    }),
  );
  expect(onPage).toEqual(matrix.cells.map((cell) => `${cell.capability}.${cell.option} ${supportWord[cell.support]}`));

  const csv = await (await request.get(`/api/v1/matrix.csv?${query}`)).text();
  const lines = csv.replace("\uFEFF", "").trim().split("\r\n").map(fields);
  const [head = [], ...records] = lines;
  const column = (name: string) => head.indexOf(name);
  expect(records.map((record) => ["capability", "option", "support"].map((name) => record[column(name)]))).toEqual(
    matrix.cells.map((cell) => [cell.capability, cell.option, cell.support]),
  );

  const markdown = await (await request.get(`/api/v1/matrix.md?${query}`)).text();
  const rows = markdown
    .split("\n")
    .filter((line) => /^\| (?!Capability|-)/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(
    rows.map(([, name, ...cells]) => [
      name,
      ...cells.slice(0, 2).map((cell) => cell.replace(/( \(sources disagree\))?:.*/, "")),
    ]),
  ).toEqual(
    matrix.capabilities.map((row) => [
      row.name,
      ...matrix.cells.filter((cell) => cell.capability === row.id).map((cell) => supportWord[cell.support]),
    ]),
  );
  // The link in it leads back from a wiki: absolute, and to the same view.
  const link = /https?:\/\/\S+/.exec(markdown)?.[0] ?? "";
  expect(new URL(link).searchParams.get("options")).toBe("istio-ambient.linkerd");
});

test("every cell of the matrix names claims that exist, with a source that exists", async ({ request }) => {
  const matrix = (await (await request.get("/api/v1/matrix.json")).json()) as MatrixJson;
  const { cells } = (await (await request.get("/api/v1/claims.json")).json()) as {
    cells: { claims: { id: string; locator: string; checkedOn: string; source: { id: string } }[] }[];
  };
  const { sources } = (await (await request.get("/api/v1/sources.json")).json()) as { sources: { id: string }[] };
  const claims = new Map(cells.flatMap((cell) => cell.claims).map((claim) => [claim.id, claim]));
  const known = new Set(sources.map((source) => source.id));
  for (const cell of matrix.cells) {
    if (cell.support === "unknown" || cell.support === "not-applicable") continue;
    expect(cell.claims.length, `${cell.capability}.${cell.option}`).toBeGreaterThan(0);
    for (const id of cell.claims) {
      expect(claims.get(id)?.locator, id).toBeTruthy();
      expect(known.has(claims.get(id)?.source.id ?? ""), id).toBe(true);
    }
  }
});

test("lists answer, from any origin, and name the revision", async ({ request }) => {
  for (const name of [
    "matrix",
    "overhead",
    "compliance",
    "compliance/pci-dss",
    "claims",
    "options",
    "capabilities",
    "sources",
  ]) {
    const response = await request.get(`/api/v1/${name}.json`);
    expect(response.status(), name).toBe(200);
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    expect(response.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect((await response.json()).revision).toMatch(/^\d{4}-\d{2}-\d{2}/);
  }
  expect(await (await request.get("/healthz")).json()).toMatchObject({ status: "ok" });
});

test("answers revalidate by ETag", async ({ request }) => {
  const first = await request.get("/api/v1/claims.json");
  const again = await request.get("/api/v1/claims.json", { headers: { "If-None-Match": first.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  expect(await again.text()).toBe("");
});

test("a tag is weak, compressed or not; llms.txt has one too, and the probe is open to any site", async ({
  request,
}) => {
  for (const path of ["/api/v1/options.json", "/llms.txt", "/embed/matrix", "/picture/matrix.svg"]) {
    const [gzip, plain] = await Promise.all(
      ["gzip", "identity"].map((coding) => request.get(path, { headers: { "Accept-Encoding": coding } })),
    );
    const tag = plain?.headers().etag ?? "";
    expect([tag, gzip?.headers().etag], path).toEqual([expect.stringMatching(/^W\/"/), tag]);
    for (const known of [tag, tag.replace("W/", "")])
      expect((await request.get(path, { headers: { "If-None-Match": known } })).status(), path).toBe(304);
  }
  for (const path of ["/healthz", "/llms.txt"]) {
    expect((await request.get(path)).headers()["access-control-allow-origin"], path).toBe("*");
    expect((await request.fetch(path, { method: "OPTIONS" })).status(), path).toBe(204);
  }
  expect((await request.get("/healthz")).headers()["cache-control"]).toBe("no-store");
  expect((await request.get("/llms.txt")).headers()["cache-control"]).toBe("no-cache");
});

test("wrong parameters answer 400 and say what was expected", async ({ request }) => {
  const response = await request.get("/api/v1/matrix.json?options=conssul&diff=maybe");
  expect(response.status()).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { code: "unknown-value", parameter: "options", expected: expect.stringContaining("istio-sidecar") },
    problems: [{ parameter: "options" }, { parameter: "diff", expected: "1 or 0" }],
  });
  expect((await request.get("/api/v1/sources.json?page=2")).status()).toBe(400);
});

test("numbers the calculator cannot take answer 400, each with what was expected", async ({ request }) => {
  const response = await request.get("/api/v1/overhead.json?pods=1e3&nodes=-1&l7=0,3&hops=2.5&vcpu=9999&basis=guess");
  expect(response.status()).toBe(400);
  const { problems } = (await response.json()) as { problems: { parameter: string; code: string; message: string }[] };
  expect(problems.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual([
    "basis unknown-value",
    "pods not-a-number",
    "nodes not-a-number",
    "hops not-a-number",
    "l7 not-a-number",
    "vcpu out-of-range",
  ]);
  expect(problems[1]?.message).toBe("pods must be a whole number from 1 to 1,000,000, not “1e3”. For 1e3, enter 1000.");
  for (const suffix of ["csv", "md"])
    expect((await request.get(`/api/v1/overhead.${suffix}?pods=none`)).status(), suffix).toBe(400);
});

test("unknown addresses answer 404 in the same shape", async ({ request }) => {
  const response = await request.get("/api/v1/nothing.json");
  expect(response.status()).toBe(404);
  expect(await response.json()).toMatchObject({ error: { code: "unknown-path", message: expect.any(String) } });
});
