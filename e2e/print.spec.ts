import { expect, gridReady, narrow, routes, test } from "./fixtures";

test("on paper: white, no controls, the whole table, revision and address", async ({ page }) => {
  // Narrow, where the table on screen scrolls in a box.
  await page.setViewportSize(narrow);
  await page.goto("/compare");
  const box = page.locator(".mx-box");
  expect(await box.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeGreaterThan(100);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("searchbox", { name: "Search capabilities" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.getByText(/^Revision .* · \/compare\?v=1&rev=/)).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  expect(await box.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
});

test("an open cell stays open on paper", async ({ page }) => {
  await page.goto("/compare?groups=security");
  await gridReady(page);
  await page.locator(".cellb").first().click();
  await expect(page.locator(".open .dt")).toContainText("What counts as yes");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".open .dt")).toBeVisible();
});

test("the calculator on paper: what it holds for in place of the form, and the drawing in place of the chart", async ({
  page,
}) => {
  await page.goto("/overhead?pods=750");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("textbox", { name: "Pods in the mesh" })).toBeHidden();
  await expect(page.getByText(/^For 750 pods on 40 nodes/)).toBeVisible();
  await expect(page.locator("#growth .drawn .plot").first()).toBeVisible();
});

test("every requirement and every block is open on paper", async ({ page }) => {
  await page.goto("/compliance/gdpr");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".req").last().getByText("What stays yours")).toBeVisible();
  await expect(page.locator(".ev details li").first()).toBeVisible();
  await page.goto(routes.block);
  await expect(page.locator(".cmd").last()).toBeVisible();
});

test("nothing is cut off at the right edge of A4", async ({ page }) => {
  // A4 landscape less 12 mm margins, at 96 dots per inch.
  await page.setViewportSize({ width: 1032, height: 700 });
  const { overview, compare, overhead, compliance, framework, block, pair, capability, option, source } = routes;
  const { buildingBlock, figures, factCheck, unknowns, plan, difference, requirements } = routes;
  const evidence = [source, figures, factCheck, unknowns, buildingBlock, plan, difference, requirements];
  for (const path of [
    overview,
    compare,
    overhead,
    compliance,
    framework,
    block,
    pair,
    capability,
    option,
    ...evidence,
  ]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
    expect((await page.pdf({ preferCSSPageSize: true })).length, path).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: "screen" });
  }
});

test("the documents behind a view are numbered notes on paper, and cells name theirs", async ({ page }) => {
  await page.goto(routes.pair);
  const notes = page.locator(".notes");
  await expect(notes).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(notes.getByRole("listitem").first()).toContainText(/, checked \d{1,2} \w{3} \d{4}/);
  const last = await notes.getByRole("listitem").count();
  const named = await page.locator(".cellb .print-only").allInnerTexts();
  const numbers = named.flatMap((text) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number)));
  expect(Math.max(...numbers)).toBe(last);
  expect(new Set(numbers).size).toBe(last);
});

test("the notes of the calculator are those of the address, until something else is asked", async ({ page }) => {
  await page.goto("/overhead?options=linkerd.kuma");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".notes").getByRole("listitem").first()).toContainText(/, checked \d{1,2} \w{3} \d{4}/);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("1234");
  await expect(page.locator(".notes")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^Sources, with place and day of checking: \/api.*pods=1234/)).toBeVisible();
});

test("where the notes are too many, paper names the file that has them, and there is one", async ({
  page,
  request,
}) => {
  for (const path of [routes.compare, routes.overhead, routes.result, routes.plan]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const said = (await page.locator(".notes p").first().textContent()) ?? "";
    expect(said, path).toMatch(/too many for this page/);
    const file = /\/api\/v1\/\S+/.exec(said)?.[0] ?? "";
    const text = await (await request.get(file)).text();
    expect(text.match(/\b\d{1,2} \w{3} 20\d\d|20\d\d-\d\d-\d\d/g)?.length, file).toBeGreaterThan(50);
    await page.emulateMedia({ media: "screen" });
  }
});

test("paper holds nothing to press or to fill in, and heads of tables come again", async ({ page }) => {
  const { compare, pair, capability, overhead, compliance, framework, plan, result } = routes;
  for (const path of [compare, pair, capability, overhead, compliance, framework, plan, result]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const main = page.locator("main");
    // A term is a button on screen and a word on paper.
    await expect(main.locator("button:not([popovertarget])").filter({ visible: true }), path).toHaveCount(0);
    for (const control of ["textbox", "combobox", "searchbox", "checkbox"] as const)
      await expect(main.getByRole(control).filter({ visible: true }), `${control} on ${path}`).toHaveCount(0);
    await expect(page.locator(".files").first()).toBeHidden();
    await expect(page.getByText(/^whichmesh · revision \d{4}-/)).toBeVisible();
    const heads = await page
      .locator("main table thead")
      .evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
    expect(new Set(heads), path).toEqual(new Set(heads.length > 0 ? ["table-header-group"] : []));
    await page.emulateMedia({ media: "screen" });
  }
});

test("the files of a view stand behind one button, and each is there", async ({ page, request }) => {
  const { compare, pair, capability, overhead, compliance, framework, plan, result } = routes;
  await page.setViewportSize(narrow);
  for (const path of [compare, pair, capability, overhead, compliance, framework, plan, result]) {
    await page.goto(path);
    await page.locator(".files > summary").click();
    const links = page.locator(".files a");
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")))
      expect((await request.get(href)).status(), href).toBe(200);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});
