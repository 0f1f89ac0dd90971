import { expect, routes, test, visibleText } from "./fixtures";

test("site search is reached by keyboard from any page and leads to the thing itself", async ({ page }) => {
  await page.goto("/method");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox", { name: "Search this site" })).toBeFocused();
  await page.keyboard.type("mirroring");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=mirroring");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("“mirroring”");
  await page.getByRole("link", { name: "Traffic mirroring", exact: true }).click();
  await expect(page).toHaveURL("/capabilities/traffic-mirroring");
});

test("search finds each kind, forgives a slip, and says when there is nothing", async ({ page }) => {
  const found = async (q: string) => {
    await page.goto(`/search?q=${encodeURIComponent(q)}`);
    return visibleText(page);
  };
  expect(await found("kuma")).toMatch(/1 option/);
  expect(await found("4.2.1")).toContain("PCI DSS 4.2.1:");
  expect(await found("1.2.8")).toContain("PCI DSS 1.2.7, 1.2.8:");
  expect(await found("spiffe")).toMatch(/Building block/);
  expect(await found("conection limits")).toContain("Connection and request limits");
  expect(await found("consul fips")).toContain("FIPS 140-3 mode");
  expect(await found("end of life")).toContain("Releases, ends of support");
  expect(await found("istio")).toMatch(/12 of \d+ shown; add a word/);
  expect(await found("linkerd zebra")).toContain("Nothing has all of these words; these have some: 1 option");
  await expect(page.getByRole("search", { name: "Search for other words" })).toBeVisible();
  expect(await found("zzzz qqqq")).toContain("Nothing here has any of these words.");
  expect(await found("x".repeat(200))).toContain("longer than 80 characters");
});

const places = [
  { of: "a row", address: "/capabilities/permissive-mode", id: "#term-row-mtls" },
  { of: "a block", address: "/compliance/blocks/enforced-mtls", id: "#term-block-mtls" },
];
for (const { of, address, id } of places)
  test(`a term of ${of} opens its definition by key and on hover, and closes it by Escape`, async ({ page }) => {
    await page.goto(address);
    const term = page.getByRole("button", { name: "Mutual TLS" });
    const definition = page.locator(id);
    await expect(definition).toBeHidden();
    await term.focus();
    await page.keyboard.press("Enter");
    await expect(definition).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(definition).toBeHidden();
    await term.hover();
    await expect(definition).toBeVisible();
  });

test("an ended option is in the matrix with its ways out, and can be chosen nowhere", async ({ page, request }) => {
  await page.goto("/options/app-mesh");
  await expect(page.getByText("Ended on 30 Sep 2026.")).toBeVisible();
  await expect(page.locator(".notice li").first()).toBeVisible();
  const matrix = await (await request.get("/api/v1/matrix.json")).json();
  expect(matrix.options.at(-1)).toMatchObject({ id: "app-mesh", status: "ended" });
  await page.goto("/compare/app-mesh-vs-linkerd");
  await expect(page.getByText("AWS App Mesh has ended and is no longer offered")).toBeVisible();
  const decision = await (await request.get("/api/v1/decision.json")).json();
  expect(JSON.stringify(decision.ranking)).not.toContain("app-mesh");
  const overhead = await (await request.get("/api/v1/overhead.json")).json();
  expect(overhead.results.map(({ option }: { option: string }) => option)).not.toContain("app-mesh");
});

test("the fact check narrows by article, verdict and topic, and links lead to the very statement", async ({ page }) => {
  await page.goto("/evidence/fact-check");
  await page.getByRole("combobox", { name: "Verdict" }).selectOption("contradicted");
  await page.getByRole("combobox", { name: "Topic" }).selectOption("security");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/verdict=contradicted&topic=security/);
  const verdicts = page.locator(".checked .st");
  await expect(page.locator(".lead")).toContainText("of 206 statements");
  expect(await verdicts.count()).toBeGreaterThan(2);
  expect(new Set(await verdicts.allTextContents())).toEqual(new Set(["Contradicted"]));
  const proof = page.locator(".proofs a").first();
  await expect(proof).toHaveAttribute("href", /^\/(capabilities|evidence|compliance)\//);
  await page.goto("/search?q=ServiceProfile");
  const statement = page.locator("a[href^='/evidence/fact-check?article=']").first();
  const href = (await statement.getAttribute("href")) ?? "";
  await statement.click();
  await expect(page.locator(`[id="${href.split("#")[1]}"]`)).toBeInViewport();
});

test("what changed between two revisions, in either order, and with rubbish in the address", async ({ page }) => {
  await page.goto("/evidence/changes?from=2026-11-21&to=2026-11-20");
  await expect(page.locator(".lead")).toContainText("From 20 Nov 2026 to 21 Nov 2026");
  await expect(page.getByText("not recorded in the earlier revision")).toBeVisible();
  await expect(page.locator("head link[type='application/atom+xml']")).toHaveAttribute(
    "href",
    /\/feeds\/changes\.atom$/,
  );
  await expect(page.getByRole("link", { name: "Atom feed" })).toHaveAttribute("href", "/feeds/changes.atom");
  await page.goto("/evidence/changes?from=yesterday");
  await expect(page.getByText("1 part of this address could not be used.")).toBeVisible();
  await page.getByRole("combobox", { name: "From" }).selectOption({ index: 0 });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.locator(".lead")).toContainText("From 20 Nov 2026");
  await expect(page.getByRole("link", { name: "Cilium" }).first()).toBeVisible();
});

test("feeds: a calendar and two Atom feeds, from the origin the reader used, without an old copy", async ({
  request,
}) => {
  const calendar = await request.get("/feeds/lifecycle.ics");
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  const ics = await calendar.text();
  expect(ics.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(15);
  expect(ics).toMatch(/URL;VALUE=URI:http:\/\/127\.0\.0\.1:\d+\/evidence\/dates#/);
  for (const path of ["/feeds/lifecycle.atom", "/feeds/changes.atom"]) {
    const feed = await request.get(path);
    expect(feed.headers()["content-type"]).toContain("application/atom+xml");
    expect((await feed.text()).match(/<entry>/g)?.length).toBeGreaterThan(0);
    const etag = feed.headers().etag ?? "";
    expect((await request.get(path, { headers: { "If-None-Match": etag } })).status()).toBe(304);
  }
  expect((await request.get("/feeds/lifecycle.ics?option=linkerd")).status()).toBe(400);
  expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const changes = await (await request.get("/feeds/changes.atom")).text();
  expect(changes).toContain("<id>tag:whichmesh,2026:changes</id>");
  expect(changes).toMatch(/rel="self" href="http:\/\/127\.0\.0\.1:\d+\/feeds\/changes\.atom"/);
  const missing = await request.get("/feeds/nothing.atom");
  expect(missing.status()).toBe(404);
  expect(await missing.json()).toMatchObject({ error: { code: "unknown-path" } });
});

test("schemas are published for the lists, and unknown ones answer in the shape of every error", async ({
  request,
}) => {
  for (const name of ["matrix", "options", "capabilities", "sources", "claims", "revisions"]) {
    const schema = await (await request.get(`/api/v1/schema/${name}.json`)).json();
    expect(schema).toMatchObject({ $schema: expect.stringContaining("2020-12"), title: `whichmesh ${name}` });
  }
  const missing = await request.get("/api/v1/schema/nothing.json");
  expect(missing.status()).toBe(404);
  expect(await missing.json()).toMatchObject({ error: { code: "unknown-path" } });
});

test("the matrix says how much of it was checked in time", async ({ page }) => {
  await page.goto(routes.compare);
  await expect(page.getByText(/cells that rest on claims were checked within their half-life/)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("search, fact check, changes and building blocks work by plain requests", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox", { name: "Search this site" }).fill("gateway api");
    await page.keyboard.press("Enter");
    await page
      .getByRole("link", { name: /^Gateway API/ })
      .first()
      .click();
    await page.goto("/blocks");
    await page
      .getByRole("link", { name: /Gateway API/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "Mesh conformance as each project reports it" })).toBeVisible();
    await expect(page.getByRole("row", { name: /Istio/ })).toContainText("of");
  });
});
