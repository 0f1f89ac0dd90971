import { expect, test } from "./fixtures";

const situation =
  "workloads=kubernetes&pods=800&nodes=40&services=150&rps=15000&reasons=encryption.authorization.traffic&mtls=must&cryptography=own-root.own-root-must&rules=identity.request&traffic=canary.breaking&team=platform&support=open-only&frameworks=pci-dss.sox";

test("every statement of a result leads to a cell, a criterion, a question or a calculation", async ({
  page,
  request,
}) => {
  await page.goto(`/decide/result?${situation}`);
  const items = page.locator(".reasons > li, .outs > li, .flips tbody tr, .contrib tbody tr");
  const number = await items.count();
  expect(number).toBeGreaterThan(15);
  const links = new Set<string>();
  for (let index = 0; index < number; index += 1) {
    const hrefs = await items
      .nth(index)
      // Steps of later stages are folded: their links count as well.
      .locator("a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(hrefs.length, (await items.nth(index).textContent()) ?? "").toBeGreaterThan(0);
    for (const href of hrefs) if (href) links.add(href);
  }
  for (const href of links) expect((await request.get(href)).status(), href).toBe(200);
});

test("a link that recommended something else says so", async ({ page }) => {
  await page.goto(`/decide/result?v=1&method=d+&got=linkerd&${situation}`);
  await expect(page.getByText("This link says that it recommended Linkerd. Today’s answer is another.")).toBeVisible();
  await page.goto(`/decide/result?v=1&rev=2026-11-20&method=d+&got=istio-sidecar&${situation}`);
  await expect(page.getByText("The recommendation is the one that was shared.")).toBeVisible();
  await expect(page.getByText("made on the facts of 20 Nov 2026")).toBeVisible();
});

test("as it was shared, and as it is today", async ({ page }) => {
  await page.goto(`/decide/result?v=1&rev=2026-11-20&method=1&got=istio-sidecar&${situation}`);
  await page.getByRole("link", { name: "See it as it was shared" }).click();
  await expect(page).toHaveURL(/facts=then/);
  await expect(page.getByText("facts of revision 2026-11-20", { exact: false })).toBeVisible();
  await expect(page.getByText("This is how it stood then")).toBeVisible();
  await page.getByRole("link", { name: "See it with today’s facts" }).click();
  await expect(page).not.toHaveURL(/facts=then|rev=/);
  await expect(page.getByRole("heading", { name: "When to decide again" })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "with scripts off", () => {
    test.use({ javaScriptEnabled });
    test("points can be moved, two options held side by side, and the record given its own part", async ({ page }) => {
      await page.goto(`/decide/result?${situation}`);
      const total = page.locator(".contrib tfoot b").first();
      const before = await total.textContent();
      await page.getByText("Move the points").click();
      await page.getByLabel("Running cost").selectOption("+9");
      await page.getByRole("button", { name: "Weigh anew" }).click();
      await expect(page).toHaveURL(/points\.running-cost=9/);
      await expect(total).not.toHaveText(before ?? "");

      await page.locator("select[name=pair]").first().selectOption({ label: "Linkerd" });
      await page.locator("select[name=pair]").last().selectOption({ label: "Consul" });
      await page.getByRole("button", { name: "Hold side by side" }).click();
      await expect(page.getByText(/(Linkerd|Consul) is ahead of (Linkerd|Consul) in/)).toBeVisible();
      await expect(page).toHaveURL(/points\.running-cost=9/);

      await page.getByLabel(/People to run it/).fill("1.5");
      await page.getByLabel(/Assumptions of your own/).fill("Prices stay.");
      await page.getByRole("button", { name: "Put into the record" }).click();
      await expect(page.getByLabel(/People to run it/)).toHaveValue("1.5");
      await expect(page).toHaveURL(/people=1\.5&.*assume=Prices\+stay/);
      await page.getByRole("link", { name: "Back to what the answers give" }).click();
      await expect(page).not.toHaveURL(/points/);
      await expect(page).toHaveURL(/people=1\.5/);
    });
  });
}

test("page and API give the same decision; the API refuses what the page repairs", async ({ page, request }) => {
  await page.goto(`/decide/result?${situation}`);
  const answer = await request.get(`/api/v1/decision.json?${situation}`);
  const body = (await answer.json()) as {
    outcome: { options: string[] };
    ranking: { option: string; score: { typical: number }; acceptability: number }[];
  };
  expect(body.outcome.options).toEqual(["istio-sidecar"]);
  const totals = await page.locator(".contrib tfoot b").allTextContents();
  expect(totals).toEqual(body.ranking.map(({ score }) => score.typical.toFixed(2)));
  const shares = await page.locator(".accept tr .num").allTextContents();
  expect(shares[0]).toBe(`${Math.round(100 * (body.ranking[0]?.acceptability ?? 0))} %`);

  const bad = await request.get("/api/v1/decision.json?mtls=perhaps");
  expect(bad.status()).toBe(400);
  expect(await bad.json()).toMatchObject({ error: { code: "unknown-value", parameter: "mtls" } });
  const questions = await request.get("/api/v1/decision/questions.json");
  expect(((await questions.json()) as { questions: unknown[] }).questions.length).toBeGreaterThanOrEqual(10);
});

test("one page for a board is one page on paper, whatever the result", async ({ page }) => {
  const own = "people=1.5&personCost=12000&licenceCost=3000&expires=2027-06-30";
  for (const query of [situation, `${situation}&${own}`, "cryptography=fips-delivered", "today=linkerd&mtls=must"]) {
    await page.goto(`/decide/result?${query}&view=board`);
    await expect(page.getByText("Decision on a service mesh, for approval")).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g), query).toHaveLength(1);
  }
});

test("record and register say what the page says, and are made with today’s facts only", async ({ page, request }) => {
  await page.goto(`/decide/result?${situation}`);
  const verdict = ((await page.getByRole("heading", { level: 1 }).textContent()) ?? "").trim();
  const record = await request.get(
    (await page.getByRole("link", { name: "Decision record" }).getAttribute("href")) ?? "",
  );
  expect(record.headers()["content-disposition"]).toContain("whichmesh-decision-");
  const text = await record.text();
  expect(text).toContain(verdict);
  for (const heading of [
    "Decision Drivers",
    "Considered Options",
    "Decision Outcome",
    "Confirmation",
    "More Information",
  ])
    expect(text).toMatch(new RegExp(`^##+ ${heading}`, "m"));
  await page.locator(".files > summary").click();
  const register = await request.get((await page.getByRole("link", { name: "CSV: risks" }).getAttribute("href")) ?? "");
  expect((await register.text()).split("\n").length).toBeGreaterThan(10);
  const then = await request.get(`/api/v1/decision.md?rev=2026-11-20&facts=then&${situation}`);
  expect(then.status()).toBe(400);
  expect(await then.json()).toMatchObject({ error: { parameter: "facts" } });
});
