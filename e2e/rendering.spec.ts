import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { dynamicPages } from "../lib/security/policy";
import { expect, gridReady, routes, test } from "./fixtures";

interface Manifest {
  routes: Record<string, unknown>;
}
const build = <T>(file: string) => JSON.parse(readFileSync(`.next/${file}`, "utf8")) as T;

test("the list of pages rendered per request is the build's", () => {
  const all = Object.entries(build<Record<string, string>>("app-path-routes-manifest.json"))
    .filter(([file]) => file.endsWith("/page"))
    .map(([, path]) => path);
  const prerendered = Object.keys(build<Manifest>("prerender-manifest.json").routes);
  const isPrerendered = (path: string) => {
    const pattern = new RegExp(`^${path.replace(/\[[^\]]+\]/g, "[^/]+")}$`);
    return prerendered.some((route) => pattern.test(route));
  };
  expect(all.filter((path) => !path.startsWith("/_") && !isPrerendered(path)).sort()).toEqual([...dynamicPages].sort());
});

test("every page pattern is among the routes the checks visit", () => {
  const patterns = Object.entries(build<Record<string, string>>("app-path-routes-manifest.json"))
    .filter(([file, path]) => file.endsWith("/page") && !path.startsWith("/_"))
    .map(([, path]) => new RegExp(`^${path.replace(/\[[^\]]+\]/g, "[^/]+")}$`));
  const visited = Object.values(routes).map((path) => path.replace(/\?.*/, ""));
  expect(patterns.filter((pattern) => !visited.some((path) => pattern.test(path)))).toEqual([]);
});

test("every prerendered page has the hashes of its scripts", () => {
  const hashes = build<Record<string, string[]>>("csp-hashes.json");
  const pages = Object.keys(build<Manifest>("prerender-manifest.json").routes).filter((path) => !/\.\w+$/.test(path));
  expect(pages.filter((path) => !hashes[path]?.length)).toEqual([]);
});

test("facts are never served stale: pages revalidate by ETag, hashed files are kept", async ({ request }) => {
  const first = await request.get("/method");
  expect(first.headers()["cache-control"]).toBe("no-cache");
  const etag = first.headers().etag;
  expect(etag).toBeTruthy();
  const again = await request.get("/method", { headers: { "If-None-Match": etag ?? "" } });
  expect(again.status()).toBe(304);

  // A nonce must not be served twice: these pages are in no cache, whatever next.config.js says of the others.
  for (const path of dynamicPages)
    expect((await request.get(path)).headers()["cache-control"], path).toContain("no-store");
  const asset = /\/_next\/static\/[^"]+\.css/.exec(await first.text())?.[0] ?? "";
  const file = await request.get(asset);
  expect(file.headers()["cache-control"]).toContain("immutable");
  expect(file.headers()["content-security-policy"]).toContain("default-src 'none'");
  const moved = await request.get("/options/link%65rd", { maxRedirects: 0 });
  expect([moved.status(), moved.headers()["x-frame-options"]]).toEqual([308, "DENY"]);
  expect(moved.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  const missing = await request.get("/_next/static/nothing.js");
  expect(missing.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
});

test("an injected script does not run", async ({ page, context }) => {
  context.removeAllListeners("console");
  for (const path of ["/compare?q=%3Cscript%3Ewindow.broken=1%3C/script%3E", "/method"]) {
    await page.goto(path);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.broken = 1";
      document.body.append(script);
      return "broken" in window;
    });
    expect(ran, path).toBe(false);
  }
});

test("a page that loads slowly is not pulled away under the hand", async ({ page }) => {
  for (const hand of ["scrolls", "presses"] as const) {
    const release = await holdScripts(page);
    await page.goto("/compare?cell=retries.linkerd", { waitUntil: "commit" });
    const filter = page.getByRole("checkbox", { name: "Only differences" });
    if (hand === "presses") await filter.check();
    else await page.locator(".cellb").last().scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    release();
    await gridReady(page);
    expect(await page.evaluate(() => window.scrollY), hand).toBe(place);
    await page.unrouteAll({ behavior: "wait" });
  }
});

test("what is typed before the scripts have loaded is not lost", async ({ page }) => {
  for (const [path, name, text, expected] of [
    ["/overhead", "Pods in the mesh", "2500", "At 2,500 pods"],
    ["/compare", "Search capabilities", "retries", "rows of 99 shown"],
  ] as const) {
    const release = await holdScripts(page);
    await page.goto(path, { waitUntil: "commit" });
    await page.getByRole(path === "/compare" ? "searchbox" : "textbox", { name }).fill(text);
    release();
    await expect(page.locator(".head")).toContainText(expected);
    await page.unrouteAll({ behavior: "wait" });
  }
});

/** Keeps every script from arriving until the answer of this is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
