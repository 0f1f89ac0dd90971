import { relevanceWord } from "../lib/compliance/words";
import { expect, narrow, routes, test } from "./fixtures";

test("the direct requirement is open at first, with the whole chain and the way to its commands", async ({ page }) => {
  await page.goto("/compliance/pci-dss");
  const open = page.locator(".req[open]");
  await expect(open).toHaveCount(1);
  await expect(open.locator("summary .rel").first()).toHaveText(relevanceWord.direct);
  for (const head of ["Requirement", "Capability", "How each option does it", "Evidence an assessor can use"])
    await expect(open.getByRole("heading", { name: head, exact: true })).toBeVisible();
  await expect(open.getByText("What stays yours")).toBeVisible();
  await expect(open.getByText("Claimed, does not hold.").first()).toBeVisible();
  await expect(open.getByRole("heading", { name: "For this requirement" })).toBeVisible();
  await expect(open.locator(".ev details li").first()).toBeHidden();
  const ways = open.locator(".ev p", { hasText: "How it is switched on, and the commands:" });
  await expect(ways.getByRole("link").first()).toHaveAttribute("href", /^\/compliance\/blocks\//);

  await page.locator(".req:not([open]) > summary").first().click();
  await expect(open, "a click closes no other row").toHaveCount(2);
});

test("on the page of a block each option leads to its own commands", async ({ page }) => {
  for (const size of [narrow, { width: 1440, height: 900 }]) {
    await page.setViewportSize(size);
    await page.goto(routes.block);
    const row = page.locator(".cover tbody tr", { has: page.getByRole("rowheader", { name: "Linkerd" }) });
    await row.getByRole("link", { name: /^\d+ commands?$/ }).click();
    const checks = page.locator("#commands-linkerd");
    await expect(checks.getByRole("heading", { name: "Linkerd" })).toBeInViewport({ ratio: 1 });
    await expect(checks.locator(".cmd").first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test("a block on paper has its states, its limits and every command", async ({ page }) => {
  await page.goto(routes.block);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Compliance" })).toBeHidden();
  await expect(page.locator(".cover .st").last()).toBeVisible();
  await expect(page.getByText("Where it ends", { exact: true })).toBeVisible();
  await expect(page.locator(".cmd").last()).toBeVisible();
});

test("a link to a requirement opens it, and it alone, with and without scripts", async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  for (const reader of [page, without]) {
    // The first of a page stands before the row that is open without a hash, the last after it.
    for (const hash of ["pci-dss#1-2-3", "pci-dss#7-2-5", "sox#itgc-change", "gdpr#art-44"])
      for (const size of [narrow, { width: 1440, height: 900 }]) {
        await reader.setViewportSize(size);
        await reader.goto("about:blank");
        await reader.goto(`${baseURL}/compliance/${hash}`);
        const open = reader.locator(".req[open]");
        await expect(open, hash).toHaveCount(1);
        await expect(open.locator(`[id="${hash.split("#")[1]}"]`), hash).toHaveCount(1);
        await expect(open.locator("summary .mid").first(), hash).toBeInViewport({ ratio: 1 });
        await expect(open.getByText("What stays yours"), hash).toBeVisible();
      }
  }
  await plain.close();
});

test("on a narrow screen the blocks stay a table of marks, each with its word for those who hear it", async ({
  page,
}) => {
  await page.setViewportSize(narrow);
  await page.goto("/compliance");
  const table = page.getByRole("region", { name: "How far each option covers each block" });
  await expect(table.getByRole("columnheader", { name: "Linkerd" })).toBeVisible();
  await expect(table.getByRole("row", { name: /^Controlled egress Partial Partial / })).toBeVisible();
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000);
});

test("an option can be left out of every chain, also without scripts", async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${baseURL}/compliance/pci-dss`);
  const options = page.locator(".req[open] .how > li");
  const shown = options.filter({ visible: true });
  const all = await options.count();
  await expect(shown).toHaveCount(all);
  await page.getByRole("checkbox", { name: "No mesh" }).uncheck();
  await expect(shown).toHaveCount(all - 1);
  await expect(shown.filter({ hasText: "No mesh" })).toHaveCount(0);
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  const instead = await page.locator(".req[open] .how").evaluate((list) => getComputedStyle(list, "::after").content);
  expect(instead).toContain("No option is shown.");
  await plain.close();
});
