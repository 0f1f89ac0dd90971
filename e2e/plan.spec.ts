import { expect, narrow, routes, test, visibleText } from "./fixtures";

/** From the chooser to the plan, without scripts as with them: everything is a plain request. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("from sector and region to the joint plan of two frameworks", async ({ page }) => {
      await page.goto("/compliance");
      await page.getByRole("combobox", { name: "We are in" }).selectOption({ label: "Bank" });
      await page.getByRole("combobox", { name: "and act in" }).selectOption({ label: "European Union" });
      await page.getByRole("button", { name: "Which frameworks apply?" }).click();
      const list = page.locator("#begin");
      await expect(list.getByRole("heading", { level: 2 })).toContainText("May count for you:");
      const dora = list.locator(".candidate", { hasText: "DORA, Regulation" });
      await expect(dora).toContainText("By law: You are a bank");
      await expect(dora.getByRole("link").first()).toHaveAttribute("href", /^\/evidence\/sources\//);
      await dora.getByRole("checkbox").check();
      await list.locator(".candidate", { hasText: "PCI DSS" }).getByRole("checkbox").check();
      await list.getByRole("radio", { name: "Istio ambient" }).check();
      await list.getByRole("button", { name: "Show the plan" }).click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Istio ambient under PCI DSS and DORA");
      await expect(page.getByRole("heading", { name: /^What to switch on: \d+$/ })).toBeVisible();
      const mtls = page.locator("#enforced-mtls");
      await expect(mtls).toContainText("STRICT");
      await expect(mtls.locator(".serves")).toContainText("RTS Art. 6(2)");
      await expect(mtls.locator(".serves")).toContainText("4.2.1");
      await expect(page.locator("#calendar")).toContainText("Every six months");
      await expect(page.getByRole("region", { name: "Shared responsibility" })).toContainText("DORA Art. 30");
      await expect(page.locator("#gaps")).toContainText("Out of any mesh’s reach");
      await expect(page.getByText("Not legal advice").first()).toBeVisible();
      // What was chosen first is not lost.
      await page.getByRole("link", { name: "Which frameworks apply?" }).click();
      await expect(page.getByRole("combobox", { name: "We are in" })).toHaveValue("bank");
    });
  });
}

test("two options: only what differs, and the same in JSON", async ({ page, request }) => {
  const query = "frameworks=dora.pci-dss&option=istio-ambient&against=linkerd";
  await page.goto(`/compliance/plan?${query}`);
  const { difference } = (await (await request.get(`/api/v1/compliance/plan.json?${query}`)).json()) as {
    difference: { finding: string; capabilities: { capability: string }[]; requirements: unknown[] };
  };
  await expect(page.locator(".lead")).toHaveText(difference.finding);
  await expect(page.locator("#differs .plan-rows > li")).toHaveCount(difference.capabilities.length);
  await expect(page.locator("#requirements-that-differ tbody tr")).toHaveCount(difference.requirements.length);
  await expect(page.locator("#calendar")).toHaveCount(0);
  expect(difference.capabilities.length).toBeGreaterThan(0);
});

test("the page says what the file says", async ({ page, request }) => {
  const query = "frameworks=gdpr.sox&option=cilium";
  await page.goto(`/compliance/plan?${query}`);
  const plan = (await (await request.get(`/api/v1/compliance/plan.json?${query}`)).json()) as {
    finding: string;
    switchOn: { capability: string }[];
    responsibilities: unknown[];
    gaps: unknown[];
    untouched: unknown[];
  };
  await expect(page.locator(".lead")).toHaveText(plan.finding);
  const ids = await page.locator("#switch-on .plan-rows > li").evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids).toEqual(plan.switchOn.map(({ capability }) => capability));
  await expect(page.locator("#shares tbody tr")).toHaveCount(plan.responsibilities.length);
  await expect(page.locator("#gaps h2")).toHaveText(`Gaps: ${plan.gaps.length + plan.untouched.length}`);
});

test("what cannot be read is told, the rest is kept; nothing chosen shows how to begin", async ({ page }) => {
  await page.goto("/compliance/plan?frameworks=dora.dorra&option=linkert&region=mars");
  const notice = page.getByRole("note").first();
  await expect(notice).toContainText("“dorra” is no known value of frameworks.");
  await expect(notice).toContainText("Nearest: dora");
  await expect(notice).toContainText("region must be");
  await expect(page.getByRole("checkbox", { name: "DORA" })).toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which option, under DORA?");
  await expect(page.locator("#blocks tbody tr").first()).toBeVisible();
  await notice.getByRole("link", { name: "Correct the address" }).click();
  await expect(page).toHaveURL("/compliance/plan?frameworks=dora");

  await page.goto("/compliance/plan");
  await expect(page.getByRole("heading", { name: "Which frameworks apply to you?" })).toBeVisible();
  await page.goto("/compliance/plan?frameworks=dora&option=app-mesh");
  await expect(page.getByRole("note").first()).toContainText("option must be");
});

test("an older link says what moved since", async ({ page }) => {
  await page.goto("/compliance/plan?v=1&rev=2026-11-21.3&frameworks=dora&option=istio-sidecar");
  await expect(page.getByRole("note").first()).toContainText("This link was made on the facts of 21 Nov 2026");
  await expect(page.getByRole("note").first()).toContainText("28 requirements of this plan moved.");
});

test("files: each kind, and a clear answer where something is missing", async ({ request }) => {
  const query = "frameworks=dora.nist-800-53&option=kuma";
  const kinds: [string, RegExp, string][] = [
    ["plan.csv", /^text\/csv/, "not legal advice"],
    ["register.csv", /^text\/csv/, "owner"],
    ["plan.md", /^text\/markdown/, "# kuma under dora and nist 800-53"],
    ["plan.oscal.json", /^application\/json/, '"oscal-version":"1.2.2"'],
  ];
  for (const [name, type, holds] of kinds) {
    const answer = await request.get(`/api/v1/compliance/${name}?${query}`);
    expect(answer.status(), name).toBe(200);
    expect(answer.headers()["content-type"], name).toMatch(type);
    expect((await answer.text()).toLowerCase(), name).toContain(holds);
  }
  const pack = await (await request.get(`/api/v1/compliance/plan.md?${query}`)).text();
  expect(pack).toMatch(/http:\/\/[^ ]+\/compliance\/plan\?v=1&rev=[\d.-]+&frameworks=dora\.nist-800-53&option=kuma/);

  for (const [path, parameter] of [
    ["plan.json", "frameworks"],
    ["plan.json?frameworks=dora", "option"],
    ["plan.json?frameworks=dorra&option=kuma", "frameworks"],
    ["dora.oscal.json", "option"],
    ["dora.oscal.json?option=app-mesh", "option"],
    ["dora.json?option=kuma", "option"],
  ] as const) {
    const answer = await request.get(`/api/v1/compliance/${path}`);
    expect(answer.status(), path).toBe(400);
    const { error } = (await answer.json()) as { error: { parameter: string; expected: string } };
    expect(error.parameter, path).toBe(parameter);
    expect(error.expected.length, path).toBeGreaterThan(3);
  }
  const missing = await request.get("/api/v1/compliance/dorra.json");
  expect(missing.status()).toBe(404);
  expect(((await missing.json()) as { error: { expected: string } }).error.expected).toContain("dora, nis2");
});

test("requirements of all frameworks: filtered by relevance, capability and how they are known", async ({ page }) => {
  await page.goto("/compliance/requirements");
  const rows = page.getByRole("region", { name: "Requirements" }).locator("tbody tr");
  const all = await rows.count();
  await page.getByRole("combobox", { name: "Relevance" }).selectOption({ label: "None" });
  await page.getByRole("button", { name: "Show" }).click();
  // Loaded whole: a URL changes before the rows have come.
  await page.waitForURL(/relevance=none/);
  const none = await rows.count();
  expect(none).toBeGreaterThan(12);
  expect(none).toBeLessThan(all / 2);
  await expect(page.locator(".lead")).toHaveText(`${none} of ${all} entries match.`);
  await page.goto("/compliance/requirements?framework=gdpr&relevance=direct&capability=resilience");
  await expect(page.getByText("No entry matches this choice.")).toBeVisible();

  await page.goto("/compliance");
  const cell = page.getByRole("region", { name: "Relevance by framework and capability" }).getByRole("link", {
    name: /^4 4 requirements, at most direct$/,
  });
  await cell.first().click();
  await expect(rows).toHaveCount(4);
});

test("on paper a plan has its sources with the day of the check, and no form", async ({ page }) => {
  await page.goto("/compliance/plan?frameworks=dora&option=linkerd");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Show the plan" })).toBeHidden();
  await expect(page.locator(".plan-sources li").first()).toBeVisible();
  await expect(page.locator("#calendar .evidence li").last()).toBeVisible();
  expect(await visibleText(page)).toContain("Not legal advice");
});

test("on a narrow screen nothing moves sideways", async ({ page }) => {
  await page.setViewportSize(narrow);
  for (const path of [routes.plan, routes.difference, routes.begin, routes.requirements, routes.compliance]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
