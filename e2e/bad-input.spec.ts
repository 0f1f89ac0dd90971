import { request as ask, type IncomingHttpHeaders } from "node:http";
import { expect, gridReady, routes, test } from "./fixtures";
import { port, server } from "./wiki/addresses";

test("a wrong value is told, the rest is kept, and the address can be corrected", async ({ page }) => {
  const response = await page.goto("/compare?options=linkerd.conssul&diff=yes&q=rate&groups=resilience");
  expect(response?.status()).toBe(200);
  const notice = page.getByRole("note");
  await expect(notice).toContainText("2 parts of this address could not be used.");
  await expect(notice).toContainText("“conssul” is no known value of options.");
  await expect(notice).toContainText("diff must be 1 or 0, not “yes”.");
  await expect(page.getByRole("searchbox", { name: "Search capabilities" })).toHaveValue("rate");
  await expect(page.locator(".cellb")).toHaveCount(2);
  await notice.getByRole("link", { name: "Correct the address" }).click();
  await expect(page).toHaveURL("/compare?options=linkerd&groups=resilience&q=rate");
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("an unknown revision and a link from the future open on today's facts", async ({ page }) => {
  await page.goto("/compare?v=7&rev=2031-01-01&options=linkerd");
  await expect(page.getByRole("note")).toContainText("made by a newer version");
  await expect(page.getByRole("note")).toContainText("This copy has no revision “2031-01-01”");
  await expect(page.getByRole("columnheader")).toHaveCount(2);
});

test("ten kilobytes of rubbish neither break the page nor flood it", async ({ page }) => {
  const rubbish = Array.from({ length: 150 }, (_, index) => `k${index}=%F0%9F%92%A9%00<script>${index}`).join("&");
  const response = await page.goto(`/compare?${rubbish}&options=${"z".repeat(4000)}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("note").getByRole("listitem")).toHaveCount(6);
  await expect(page.locator(".cellb").first()).toBeVisible();
});

test("an unknown id gets the designed page: status, nearest addresses, valid ids", async ({ page }) => {
  const response = await page.goto("/capabilities/plaintext-refused-by-defualt");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  await expect(page.getByText("Nearest:").getByRole("link").first()).toHaveAttribute(
    "href",
    "/capabilities/plaintext-refused-by-default",
  );
  for (const path of [
    "/options/consull",
    "/compare/linkerd-vs-linkerd",
    "/evidence/sources/nope",
    "/nowhere",
    routes.notFound,
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test("another spelling of an address leads to the one it has", async ({ page }) => {
  await page.goto("/options/link%65rd");
  await expect(page).toHaveURL("/options/linkerd");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Linkerd");
});

test("a page that breaks shows the designed notice and a way on", async ({ page, context }) => {
  context.removeAllListeners("console");
  context.removeAllListeners("weberror");
  await page.goto("/compare");
  await page.evaluate(() => {
    const native = Element.prototype.scrollIntoView;
    Object.assign(window, { mend: () => Object.assign(Element.prototype, { scrollIntoView: native }) });
    Element.prototype.scrollIntoView = () => {
      throw new Error("broken on purpose");
    };
  });
  await gridReady(page);
  await page.locator(".cellb").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page broke");
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".open .dt")).toContainText("What counts as yes");
});

test("an address that cannot be read is refused in a sentence, wherever it leads", async ({ request }) => {
  for (const path of ["/compare/%E0%A4%A", "/embed/%ff", "/%"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(400);
    expect(await response.text(), path).toMatch(/^This address is not well formed\. Expected /);
    expect(response.headers(), path).toMatchObject(guarded);
  }
});

test("programs are told so in the shape of their errors", async ({ request }) => {
  for (const path of ["/api/v1/compliance/%ff.json", "/picture/%.svg", "/feeds/%C3"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(400);
    expect(await response.json(), path).toMatchObject({ error: { code: "unreadable-path", parameter: null } });
    expect(response.headers(), path).toMatchObject({ ...guarded, ...shared, "content-type": "application/json" });
  }
});

test("TRACE is refused with what is allowed", async () => {
  for (const path of ["/", "/compare", "/embed/matrix", "/_next/static/nothing.js"]) {
    const { status, headers } = await sent("TRACE", path);
    expect([status, headers.allow], path).toEqual([405, "GET, HEAD"]);
    expect(headers, path).toMatchObject(guarded);
  }
  for (const path of ["/api/v1/options.json", "/oembed", "/llms.txt"]) {
    const { status, headers, body } = await sent("TRACE", path);
    expect([status, headers.allow], path).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(headers, path).toMatchObject({ ...guarded, ...shared });
    expect(JSON.parse(body).error.code, path).toBe("wrong-method");
  }
  expect((await sent("OPTIONS", "*")).status).toBe(400);
});

test("a request that names the whole address is answered, not redirected to itself", async () => {
  const { status, body } = await sent("GET", `${server}/api/v1/matrix.json?options=linkerd`);
  expect([status, JSON.parse(body).options.length]).toEqual([200, 1]);
  expect((await sent("GET", server)).status).toBe(200);
  // The host it names counts (RFC 9112, 3.2.2).
  const markdown = await sent("GET", "http://mesh.example/api/v1/matrix.md?options=linkerd");
  expect(markdown.body).toContain("http://mesh.example/compare");
});

// --

const guarded = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};
const shared = { "access-control-allow-origin": "*", "cache-control": "no-cache" };

/** As it stands: browsers and their like send neither TRACE nor whole addresses. */
function sent(method: string, path: string): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = ask({ host: "127.0.0.1", port, method, path }, async (answer) => {
      const body = (await answer.toArray()).join("");
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
    });
    asked.on("error", reject).end();
  });
}
