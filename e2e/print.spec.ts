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
