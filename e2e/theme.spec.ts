import { expect, test } from "./fixtures";

const background = "getComputedStyle(document.body).backgroundColor";

test("the theme follows the system, then the reader, and is kept over a reload without a flash", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/method");
  const light = await page.evaluate(background);
  await page.getByRole("button", { name: /^Theme/ }).click();
  const dark = await page.evaluate(background);
  expect(dark).not.toBe(light);

  // The attribute is there before the body is parsed, so the first paint is right.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.themeAtBody = document.documentElement.dataset.theme ?? "none";
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(background)).toBe(dark);
  expect(await page.evaluate(() => document.documentElement.dataset.themeAtBody)).toBe("dark");
  await page.goto("/compare");
  expect(await page.evaluate(background)).toBe(dark);
});

test("with storage blocked the choice lasts as long as the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/method");
  await page.getByRole("button", { name: /^Theme/ }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("light");
});
