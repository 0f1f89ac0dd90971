import { relevanceWord } from "../lib/compliance/words";
import { supportWord } from "../lib/evidence/words";
import type { Relevance } from "../lib/schema/compliance-vocabulary";
import type { Support } from "../lib/schema/vocabulary";
import { expect, test } from "./fixtures";

interface Command {
  option: string;
  run: string;
}

interface FrameworkJson {
  revision: string;
  notice: string;
  counts: Record<Relevance, number>;
  requirements: {
    id: string;
    number: string;
    title: string;
    asks: string;
    relevance: Relevance;
    options: { option: string; how: string; resources: string[]; state: Support | null }[];
    evidence: { capability: string | null; what: string; commands: Command[] }[];
    residual: { short: string; says: string; owner: string };
    misreadings: { claim: string; correction: string }[];
  }[];
}

interface ComplianceJson {
  capabilities: { id: string; name: string; options: { option: string; state: Support; commands: Command[] }[] }[];
}

const frameworks = ["pci-dss", "gdpr", "dora", "nist-800-53", "mas-trm"];

test("page and JSON say the same of every requirement, those a mesh does nothing for included", async ({
  page,
  request,
}) => {
  for (const id of frameworks) {
    const { requirements, counts } = (await (
      await request.get(`/api/v1/compliance/${id}.json`)
    ).json()) as FrameworkJson;
    await page.goto(`/compliance/${id}`);
    await expect(page.locator(".req > summary")).toHaveCount(requirements.length);
    const onPage = await page.locator(".req").evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.querySelector("[id]")?.id,
        title: row.querySelector("h3")?.firstChild?.textContent,
        relevance: row.querySelector("summary .rel")?.textContent,
        asks: row.querySelector(".chain > li p")?.textContent,
        states: [...row.querySelectorAll(".how > li > .row .st")].map((state) => state.textContent),
        yours: row.querySelector(".chain > li:last-child p")?.textContent,
      })),
    );
    expect(onPage).toEqual(
      requirements.map(({ id, title, relevance, asks, options, residual }) => ({
        id,
        title,
        relevance: relevanceWord[relevance],
        asks,
        states: options.flatMap(({ state }) => (state ? [supportWord[state]] : [])),
        yours: residual.says,
      })),
    );
    const none = requirements.filter(({ relevance }) => relevance === "none");
    expect(none.length).toBe(counts.none);
    expect(none.length, "kept on purpose").toBeGreaterThan(0);
    expect(none.flatMap(({ options }) => options.filter(({ state }) => state !== null))).toEqual([]);
  }
});

test("every command of the JSON stands on the page of its block, with its option", async ({ page, request }) => {
  const { capabilities } = (await (await request.get("/api/v1/compliance.json")).json()) as ComplianceJson;
  const shown = new Map<string, string[]>();
  for (const { id, name, options } of capabilities) {
    await page.goto(`/compliance/blocks/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.locator(".cover tbody tr")).toHaveCount(options.length);
    expect(await page.locator(".cover tbody .st").allTextContents(), id).toEqual(
      options.map(({ state }) => supportWord[state]),
    );
    const onPage = await page
      .locator(".checks .cmd")
      .evaluateAll((commands) =>
        commands.map((command) => `${command.closest(".checks")?.id.replace("commands-", "")} ${command.textContent}`),
      );
    expect(onPage, id).toEqual(
      options.flatMap(({ option, commands }) => commands.map(({ run }) => `${option} ${run}`)),
    );
    shown.set(id, onPage);
  }
  for (const id of frameworks) {
    const { requirements } = (await (await request.get(`/api/v1/compliance/${id}.json`)).json()) as FrameworkJson;
    const asked = requirements
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ capability, commands }) =>
        commands.map(({ option, run }) => ({ capability, says: `${option} ${run}` })),
      );
    expect(asked.length, id).toBeGreaterThan(0);
    expect(asked.filter(({ capability, says }) => !shown.get(capability ?? "")?.includes(says))).toEqual([]);
  }
});

test("an over-claim is seen without opening anything, and leads to the requirement it misreads", async ({
  page,
  request,
}) => {
  const { requirements } = (await (await request.get("/api/v1/compliance/pci-dss.json")).json()) as FrameworkJson;
  const misread = requirements.filter(({ misreadings }) => misreadings.length > 0).at(-1);
  const [misreading] = misread?.misreadings ?? [];
  if (!misread || !misreading) throw new Error("no over-claim to look for");
  await page.goto("/compliance/pci-dss");
  const item = page.locator("#misreadings li", { hasText: misreading.claim });
  await expect(item).toContainText(misreading.correction.split(". ")[0] ?? "");
  await item.getByRole("link", { name: misread.number, exact: true }).click();
  await expect(page).toHaveURL(`/compliance/pci-dss#${misread.id}`);
  const requirement = page.locator(`.req:has([id="${misread.id}"])`);
  await expect(requirement.getByText(misreading.correction)).toBeVisible();
  await expect(requirement.locator("summary").first()).toBeInViewport({ ratio: 1 });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("from the frameworks to a requirement, its block, and a row of the matrix", async ({ page }) => {
    await page.goto("/compliance");
    await expect(page.locator(".lead")).toContainText(/^Of \d+ .+ frameworks .*a mesh /);
    await expect(page.getByText("Not legal advice").first()).toBeVisible();
    await page.getByRole("link", { name: /^GDPR/ }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^GDPR: what a mesh covers/);
    await expect(page.getByText("Not legal advice").first()).toBeVisible();
    const row = page.locator(".req", { has: page.locator(".how") }).first();
    if ((await row.getAttribute("open")) === null) await row.locator("> summary").click();
    const link = row.locator('.ev a[href^="/compliance/blocks/"]').first();
    const name = (await link.textContent()) ?? "";
    await link.click();
    await expect(page).toHaveURL(/\/compliance\/blocks\/[a-z-]+$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.getByRole("link", { name: "All frameworks and blocks" })).toHaveAttribute("href", "/compliance");
    await page.locator(".cover td a[href^='/capabilities/']").first().click();
    await expect(page).toHaveURL(/\/capabilities\/.+#/);
  });
});

test("CSV has one line for each requirement and option, and says what it is not", async ({ request }) => {
  const json = (await (await request.get("/api/v1/compliance/sox.json")).json()) as FrameworkJson;
  const response = await request.get("/api/v1/compliance/sox.csv");
  expect(response.headers()["content-type"]).toContain("text/csv");
  expect(response.headers()["content-disposition"]).toContain(`whichmesh-sox-${json.revision}.csv`);
  const csv = await response.text();
  expect(csv.startsWith("\uFEFFrevision,framework,requirement,")).toBe(true);
  const lines = csv.split("\r\n").filter((line) => line.startsWith(`${json.revision},sox,`));
  expect(lines).toHaveLength(json.requirements.reduce((sum, { options }) => sum + options.length, 0));
  expect(json.notice).toContain("Not legal advice");
  expect(csv).toContain(json.notice);
});

test("all frameworks, blocks and over-claims in one answer; no verdict and no share anywhere", async ({ request }) => {
  const answer = await (await request.get("/api/v1/compliance.json")).json();
  const all: string[] = answer.frameworks.map(({ id }: { id: string }) => id);
  expect(all).toHaveLength(13);
  expect(answer.notice).toContain("Not legal advice");
  expect(answer.capabilities.length).toBeGreaterThan(5);
  expect(answer.misreadings.length).toBeGreaterThan(5);
  const pages = [
    ...all.map((id) => `/compliance/${id}`),
    ...answer.capabilities.map(({ id }: { id: string }) => `/compliance/blocks/${id}`),
  ];
  for (const path of ["/compliance", ...pages]) {
    const html = (await (await request.get(path)).text()).replace(/<script[\s\S]*?<\/script>/g, "");
    expect(html, path).not.toMatch(/\d\s?% (?:of|covered|compliant)/i);
  }
});

test("unknown frameworks and blocks answer 404 and unknown parameters 400, in the shape of every other error", async ({
  request,
}) => {
  for (const file of ["dorra.json", "pci-dss.xml", "pci-dss", "constructor.json"]) {
    const response = await request.get(`/api/v1/compliance/${file}`);
    expect(response.status(), file).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "unknown-path", message: expect.any(String) } });
  }
  for (const path of ["compliance.json", "compliance/gdpr.json", "compliance/gdpr.csv"]) {
    const response = await request.get(`/api/v1/${path}?option=linkerd`);
    expect(response.status(), path).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "unknown-parameter", parameter: "option" } });
  }
  for (const path of ["/compliance/dorra", "/compliance/blocks", "/compliance/blocks/constructor"])
    expect((await request.get(path)).status(), path).toBe(404);
});
