import { type ConsoleMessage, expect, type Page, test } from "@playwright/test";
import { embedPath } from "@/lib/embed/address";
import { other, server, wiki } from "./wiki/addresses";
import { embeds, wikiPage } from "./wiki/embeds";

/** Opens a page whose frame the browser must refuse to fill. */
async function expectRefused(page: Page, address: string) {
  const refusal = page.waitForEvent("console", {
    predicate: (message: ConsoleMessage) => message.type() === "error" && message.text().includes("frame-ancestors"),
  });
  await page.goto(address);
  expect((await refusal).text()).toContain(server);
  // The browser's own page stands in place of ours.
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith("chrome-error:"))).toBe(true);
  expect(page.frames().some((frame) => frame.url().startsWith(server))).toBe(false);
}

test("a site that is not named may show no embed", async ({ page }) => {
  for (const { view } of embeds) await expectRefused(page, other + wikiPage(view, "light", "plain"));
});

test("no site may show a page that is no embed, also one that is named", async ({ page }) => {
  await expectRefused(page, `${wiki}/outside/`);
});

test("an embed says who may frame it, every other address refuses all", async ({ request }) => {
  for (const { view, query } of embeds) {
    const answer = await request.get(server + embedPath(view, query));
    const { "content-security-policy": policy = "", "x-frame-options": legacy } = answer.headers();
    expect(policy, view).toContain(`frame-ancestors 'self' ${wiki}`);
    expect(policy, view).not.toContain("unsafe-inline");
    expect(legacy, view).toBeUndefined();
  }
  for (const path of ["/", "/compare", "/compliance/dora", "/embed", "/oembed?url=/compare"]) {
    const headers = (await request.get(server + path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], path).toBe("DENY");
  }
});
