import { expect, narrow, test, visibleText } from "./fixtures";

const situation =
  "workloads=kubernetes&clusters=one&pods=800&nodes=40&services=150&rps=15000&reasons=encryption.authorization.traffic&mtls=must&identity=corporate&authorization=request&traffic=canary.breaking&team=platform&contract=no&frameworks=pci-dss.sox";

for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow })) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("the whole way: compare, overhead, compliance, decide, result, shared link", async ({
        page,
        browser,
        baseURL,
      }) => {
        await page.goto("/");
        await page.getByRole("link", { name: "Compare the options" }).click();
        await expect(page).toHaveURL("/compare");
        await page.getByRole("link", { name: "Overhead", exact: true }).click();
        await expect(page.locator(".finding")).toContainText("At 1,000 pods");
        await page.getByRole("link", { name: "Compliance", exact: true }).click();
        await page.getByRole("link", { name: "PCI DSS" }).first().click();
        await expect(page.getByRole("heading", { level: 1 })).toContainText("PCI DSS");

        await page.getByRole("link", { name: "Decide", exact: true }).click();
        await expect(page.getByText("Question 1 of")).toBeVisible();
        await page.getByLabel("Linux containers on Kubernetes").check();
        await page.getByRole("button", { name: "Next question" }).click();
        await page.getByLabel("Yes, and it must work in production").check();
        await page.getByRole("button", { name: "Next question" }).click();
        // Ambient joins clusters as a preview only: out, with the cell.
        const out = page.getByRole("complementary");
        await expect(out).toContainText("Istio ambient");
        await expect(out).toContainText("6 of 7");
        await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("2500");
        await page.getByRole("button", { name: "Next question" }).click();
        await page.getByLabel("Encryption and identity between services").check();
        await page.getByLabel("Safer releases and failure handling").check();
        await page.getByRole("button", { name: "Next question" }).click();
        await page.getByRole("button", { name: "Back" }).click();
        await expect(page.getByLabel("Safer releases and failure handling")).toBeChecked();
        await page.getByRole("button", { name: "To the result so far" }).click();
        await expect(page).toHaveURL(/\/decide\/result\?/);
        await expect(page.getByRole("heading", { level: 1 })).toContainText("Istio sidecar");

        // A sentence of the result leads to its cell, and from there to the source.
        await page
          .getByRole("link", { name: /^Cell: / })
          .first()
          .click();
        await expect(page).toHaveURL(/\/capabilities\/[a-z0-9-]+#/);
        await page.goBack();

        const href = await page.locator("a", { hasText: "Link to this view" }).getAttribute("href");
        expect(href).toMatch(/v=1&rev=[\d.-]+&method=\d+&got=istio-sidecar[a-z.-]*&pods=2500&workloads=kubernetes/);
        const other = await browser.newContext({ viewport, colorScheme });
        const second = await other.newPage();
        await second.goto(new URL(href ?? "", baseURL).href);
        await page.goto(href ?? "");
        expect(await visibleText(second)).toBe(await visibleText(page));
        await other.close();
      });
    });
  }
}

test("by keyboard alone", async ({ page }) => {
  await page.goto("/decide");
  await page.getByLabel("Virtual machines or bare metal").focus();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Virtual machines or bare metal")).toBeChecked();
  // Enter presses the first button: next.
  await page.keyboard.press("Enter");
  await expect(page.getByText("Question 2 of")).toBeVisible();
  await expect(page).toHaveURL(/workloads=vms/);
  await expect(page.getByRole("complementary")).toContainText("Istio ambient");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("questions, back, skip and the result", async ({ page }) => {
    await page.goto("/decide?step=mtls");
    await page.getByLabel("Yes, and a central team must be able to refuse plaintext").check();
    await page.getByRole("button", { name: "Next question" }).click();
    await expect(page.getByRole("complementary")).toContainText("No mesh");
    await page.getByRole("link", { name: "Skip this question" }).click();
    await expect(page.getByText("Question 7 of")).toBeVisible();
    await page.getByRole("button", { name: "To the result so far" }).click();
    await expect(page.getByRole("heading", { name: "Ruled out by a must" })).toBeVisible();
    await page
      .getByRole("link", { name: /Mandatory mTLS/ })
      .last()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("encrypted and authenticated");
  });
});

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
      .getByRole("link")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(hrefs.length, (await items.nth(index).textContent()) ?? "").toBeGreaterThan(0);
    for (const href of hrefs) if (href) links.add(href);
  }
  for (const href of links) expect((await request.get(href)).status(), href).toBe(200);
});

test("a number that cannot be read is told at its field, and nothing else is lost", async ({ page }) => {
  await page.goto("/decide?workloads=vms&step=size");
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("1e3");
  await page.getByRole("textbox", { name: "Nodes" }).fill("7");
  await page.getByRole("button", { name: "Next question" }).click();
  const pods = page.getByRole("textbox", { name: "Pods in the mesh" });
  await expect(pods).toHaveAttribute("aria-invalid", "true");
  await expect(pods).toHaveValue("1e3");
  await expect(page.getByText("For 1e3, enter 1000.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Nodes" })).toHaveValue("7");
  await pods.fill("1000");
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.getByText("Question 4 of")).toBeVisible();
  await expect(page).toHaveURL(/workloads=vms/);
});

test("an address with mistakes keeps what is right, and says what is not", async ({ page, request }) => {
  await page.goto("/decide/result?mtls=must&workloads=mars&clusters=one&clusters=several&colour=red&v=9");
  await expect(page.getByText("4 parts of this address could not be used.")).toBeVisible();
  await expect(page.getByText("“mars”")).toBeVisible();
  await expect(page.getByText("Yes, and a central team must be able to refuse plaintext").last()).toBeVisible();
  expect((await request.get(`/decide/result?mtls=${"x".repeat(10_000)}`)).status()).toBe(200);
});

test("contradictory musts: nothing is left, and the must to drop is named", async ({ page }) => {
  await page.goto("/decide/result?fips=delivered&mtls=must");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "No option meets all your musts. Without “FIPS 140-3:",
  );
  await expect(page.getByRole("heading", { name: "What would have to go" })).toBeVisible();
  await expect(page.getByText("Istio sidecar, Istio ambient, Linkerd, Consul and Kuma come back.")).toBeVisible();
  await page.getByRole("link", { name: /^Without “FIPS 140-3/ }).click();
  await expect(page).toHaveURL("/decide/result?mtls=must");
});

test("what is not known is told with what it would change", async ({ page }) => {
  await page.goto(
    `/decide/result?${situation.replace("mtls=must", "mtls=unknown").replace("&contract=no", "&contract=unknown")}`,
  );
  const unknowns = page.locator("section", { hasText: "What you do not know yet" });
  await expect(unknowns.getByRole("link", { name: "Mandatory mTLS" })).toBeVisible();
  await page.goto("/decide/result");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing is answered yet, so nothing is recommended.",
  );
});

test("a link that recommended something else says so", async ({ page }) => {
  await page.goto(`/decide/result?v=1&method=d+&got=linkerd&${situation}`);
  await expect(page.getByText("This link says that it recommended Linkerd. Today’s answer is another.")).toBeVisible();
  await page.goto(`/decide/result?v=1&rev=2026-11-20&method=d+&got=istio-sidecar&${situation}`);
  await expect(page.getByText("The recommendation is the one that was shared.")).toBeVisible();
  await expect(page.getByText("made on the facts of 20 Nov 2026")).toBeVisible();
});

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
