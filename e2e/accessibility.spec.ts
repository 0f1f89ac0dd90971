import { expectAccessible } from "./accessible";
import { expect, gridReady, narrow, routes, test } from "./fixtures";

for (const [name, path] of Object.entries(routes)) {
  test(`${name}, light and dark`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await expectAccessible(page);
  });
}

test("claims opened in place, and a notice", async ({ page }) => {
  await page.goto("/compare?groups=security&colour=red");
  await gridReady(page);
  await page.locator(".cellb").first().click();
  await expect(page.locator(".open .dt")).toContainText("What counts as yes");
  await expectAccessible(page);
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
