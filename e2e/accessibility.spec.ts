import AxeBuilder from "@axe-core/playwright";
import { expect, gridReady, narrow, routes, test } from "./fixtures";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const [name, path] of Object.entries(routes)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${name}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test("claims opened in place, and a notice", async ({ page }) => {
  await page.goto("/compare?groups=security&colour=red");
  await gridReady(page);
  await page.locator(".cellb").first().click();
  await expect(page.locator(".open .dt")).toContainText("What counts as yes");
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("the page never scrolls sideways, from 320 to 2560 px", async ({ page }) => {
  for (const path of Object.values(routes)) {
    await page.goto(path);
    for (const width of [320, narrow.width, 768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test("in forced colours the open cell and the marks stay visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/compare?groups=security");
  await gridReady(page);
  await page.locator(".cellb").first().click();
  await expect(page.locator('.cellb[aria-expanded="true"]')).toHaveCSS("outline-style", "solid");
});
