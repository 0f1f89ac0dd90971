import type { APIRequestContext } from "@playwright/test";
import { pageOf } from "@/lib/embed/address";
import { server, wiki } from "./wiki/addresses";
import { embeds } from "./wiki/embeds";
import { expect, expectContent, frameOf, test } from "./wiki/fixtures";

const discovery = 'link[rel="alternate"][type="application/json+oembed"]';

/** The address that the head of a page names, absolute; null where it names none. */
function inHead(markup: string): string | null {
  const [link = ""] = /<link[^>]+json\+oembed[^>]+>/.exec(markup) ?? [];
  const [, href] = /href="([^"]+)"/.exec(link) ?? [];
  return href === undefined ? null : new URL(href.replaceAll("&amp;", "&"), server).href;
}

/** The same of a `Link` header, which names it with its origin. */
function inHeader(link = ""): string | null {
  return /<([^>]+)>; rel="alternate"; type="application\/json\+oembed"/.exec(link)?.[1] ?? null;
}

async function answerAt(request: APIRequestContext, address: string): Promise<{ title: string; html: string }> {
  expect(address).toContain(`${server}/oembed?url=`);
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.json();
}

for (const embed of embeds) {
  const { view, query } = embed;
  const page = pageOf({ view, query: new URLSearchParams(query) });

  test(`what ${view} tells of itself leads to the view, shown on a wiki`, async ({ page: tab, request }) => {
    await tab.goto(server + page);
    const link = tab.locator(discovery);
    expect(await link.getAttribute("title")).toBeTruthy();
    // A prerendered page that was built without an origin names paths.
    const address = new URL((await link.getAttribute("href")) ?? "", server);
    const { title, html } = await (await request.get(address.href)).json();

    await tab.goto(`${wiki}/`);
    await tab.locator("main").evaluate((main, code) => main.insertAdjacentHTML("beforeend", code), html);
    expect(await tab.locator("iframe").getAttribute("title")).toBe(title);
    await expectContent(await frameOf(tab), embed);
  });

  test(`the header of ${view} leads to the same answer, where there is one`, async ({ request }) => {
    const response = await request.get(server + page);
    const link = inHead(await response.text());
    const header = inHeader(response.headers().link);
    // What is left of a query once it is repaired, the head alone knows.
    expect(header !== null).toBe(!page.includes("?"));
    const byLink = await answerAt(request, link ?? "");
    const byHeader = header === null ? byLink : await answerAt(request, header);
    expect(new URL(/src="([^"]+)"/.exec(byHeader.html)?.[1] ?? "").pathname).toBe(`/embed/${view}`);
    expect(byLink.title).toBe(byHeader.title);
  });
}

test("whatever the address of a page, what it announces can be embedded", async ({ request }) => {
  for (const path of [
    "/compare",
    "/compare?utm_source=x",
    "/compare?v=99&options=nothing",
    `/compare?q=${"x".repeat(1_500)}`,
    "/overhead",
    "/overhead?pods=abc",
    "/compliance?v=99",
    "/compliance/dora?utm_source=x",
    "/compliance/plan",
    "/compliance/plan?option=linkerd",
    "/decide/result",
    "/decide/result?mtls=perhaps&utm_source=x",
    "/capabilities/retries?utm_source=x",
    "/compare/linkerd-vs-no-mesh?utm_source=x",
  ]) {
    const response = await request.get(server + path);
    const addresses = [inHead(await response.text()), inHeader(response.headers().link)];
    expect(addresses[0], path).not.toBeNull();
    for (const address of addresses) if (address !== null) await answerAt(request, address);
  }
});

test("an address with a tracking parameter or a slash at its end is embedded, and the frame shows it", async ({
  request,
}) => {
  for (const path of ["/compare?utm_source=x", "/compare/?utm_source=x"]) {
    const { html } = await answerAt(request, `${server}/oembed?${new URLSearchParams({ url: server + path })}`);
    const [, src = ""] = /src="([^"]+)"/.exec(html) ?? [];
    expect(src).toBe(`${server}/embed/matrix`);
    expect((await request.get(src)).status()).toBe(200);
  }
});

test("a page that cannot be embedded offers nothing", async ({ request }) => {
  for (const path of ["/", "/glossary", "/decide", "/evidence", "/compare/linkerd-vs-linkerd"]) {
    const response = await request.get(server + path);
    expect(response.headers().link ?? "", path).not.toContain("oembed");
    expect(await response.text(), path).not.toContain("json+oembed");
  }
});

test("errors have one shape and the statuses of the specification", async ({ request }) => {
  const cases: [query: string, status: number][] = [
    ["", 400],
    ["url=/compare&maxwidth=wide", 400],
    ["url=/compare&format=xml", 501],
    ["url=https://evil.example/compare", 404],
    ["url=//evil.example/compare", 404],
    ["url=/glossary", 404],
    ["url=/capabilities/no-such-row", 404],
    ["url=/overhead%3Fpods=many", 404],
    ["url=%00%ff", 404],
  ];
  for (const [query, status] of cases) {
    const response = await request.get(`${server}/oembed?${query}`);
    expect(response.status(), query).toBe(status);
    expect(response.headers()["access-control-allow-origin"], query).toBe("*");
    const { error } = await response.json();
    expect(Object.keys(error).sort(), query).toEqual(["code", "expected", "message", "parameter"]);
  }
});

test("HEAD is GET without a body, other methods are refused", async ({ request }) => {
  const address = `${server}/oembed?url=/compare`;
  const got = await request.get(address);
  const head = await request.head(address);
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, got.headers().etag, 0]);
  expect((await request.get(address, { headers: { "If-None-Match": got.headers().etag ?? "" } })).status()).toBe(304);
  for (const method of ["POST", "PUT", "DELETE"])
    expect((await request.fetch(address, { method })).status(), method).toBe(405);
});

test("another origin may read the answer from a script", async ({ page }) => {
  await page.goto("/");
  const title = await page.evaluate(
    async (address) => (await (await fetch(address)).json()).title,
    `${server}/oembed?url=/compliance/dora`,
  );
  expect(title).toContain("DORA");
});
