import { expect, routes, test } from "./fixtures";
import { server } from "./wiki/addresses";

const tag = (name: string) => `meta[property="${name}"], meta[name="${name}"]`;

test("a link to a result is shown with its recommendation and a picture of this server", async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(routes.result);
  const said = async (name: string) => (await page.locator(tag(name)).getAttribute("content")) ?? "";
  const verdict = await said("og:title");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(verdict);
  expect(await said("og:image:alt")).toBe(verdict);
  expect(await said("og:description")).toContain("options compared");
  expect(await said("og:site_name")).toBe("whichmesh");
  expect([await said("og:image:width"), await said("og:image:height")]).toEqual(["1200", "630"]);
  expect(await said("twitter:card")).toBe("summary_large_image");

  const link = new URL(await said("og:url"));
  expect(link.origin).toBe(baseURL);
  for (const name of ["v", "rev", "method", "got"]) expect(link.searchParams.get(name), name).toBeTruthy();

  const image = await said("og:image");
  expect(new URL(image).origin).toBe(baseURL);
  expect(await said("twitter:image")).toBe(image);
  const picture = await request.get(image);
  expect(picture.status()).toBe(200);
  expect(picture.headers()).toMatchObject({
    "content-type": "image/png",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
  const again = await request.get(image, { headers: { "If-None-Match": picture.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("addresses follow the proxy in front, and never a host that is none", async ({ request }) => {
  const read = async (headers: Record<string, string>) =>
    (await (await request.get(routes.result, { headers })).text()).match(/og:image" content="([^"]*)"/)?.[1];
  expect(await read({ "X-Forwarded-Host": "mesh.example", "X-Forwarded-Proto": "https" })).toMatch(
    /^https:\/\/mesh\.example\/decide\/result\/preview\.png\?/,
  );
  for (const forwarded of ["a/b@evil.example", "-evil.example"])
    expect(await read({ "X-Forwarded-Host": forwarded })).toContain(`${server}/decide/result/preview.png?`);
});

test("what others show stands in the head, for whoever asks", async ({ request }) => {
  for (const agent of ["Mozilla/5.0 Chrome/130", "Atlassian-Confluence", "SkypeUriPreview Preview/0.5"]) {
    const html = await (await request.get(routes.result, { headers: { "User-Agent": agent } })).text();
    expect(html.slice(0, html.indexOf("</head>")), agent).toContain('property="og:image"');
  }
});

test("a picture of rubbish is a picture", async ({ request }) => {
  const picture = await request.get(`/decide/result/preview.png?mtls=perhaps&x=${"%F0%9F%92%A9".repeat(800)}`);
  expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
});
