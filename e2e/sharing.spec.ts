import { expect, routes, test } from "./fixtures";

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]?.replace(/&amp;/g, "&") ?? "";

/** What the whole site says of itself, which no page should fall back to. */
const ofTheSite = "Which service mesh, if any, should a regulated company run? Every claim with its source and date.";

const { notFound, ...pages } = routes;

for (const [name, path] of Object.entries(pages)) {
  test(`a link to ${name} is shown with its title, its sentence and a picture of this server`, async ({
    request,
    baseURL,
  }) => {
    const html = await (await request.get(path)).text();
    const head = html.slice(0, html.indexOf("</head>"));
    const said = (what: string) => meta(head, what);
    expect(said("og:title").length).toBeGreaterThan(2);
    expect(said("og:description").length).toBeGreaterThan(40);
    expect(said("og:description")).not.toBe(ofTheSite);
    expect(said("description")).toBe(said("og:description"));
    expect(said("twitter:card")).toBe("summary_large_image");
    expect(said("og:image:alt")).toBe(said("og:title"));

    // Prerendered pages know no origin unless PUBLIC_ORIGIN was set for the build; never one of their own making.
    const image = new URL(said("og:image"), baseURL);
    expect(said("og:image")).not.toContain("localhost");
    expect(image.origin).toBe(baseURL);
    const picture = await request.get(image.href);
    expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

const svgs = {
  matrix: "/picture/matrix.svg",
  pair: "/picture/pair.svg?pair=app-mesh-vs-no-mesh",
  capability: "/picture/capability.svg?capability=l7-policy-on-every-path",
  overhead: "/picture/overhead.svg?scoped=0&pods=5000&encryption=wireguard",
  heatMap: "/picture/compliance.svg",
  framework: "/picture/compliance.svg?frameworks=nist-800-53",
  plan: `/picture/compliance.svg${routes.difference.slice(routes.difference.indexOf("?"))}`,
  recommendation: "/picture/recommendation.svg?mtls=must&workloads=unknown&today=linkerd",
};

for (const [name, path] of Object.entries(svgs)) {
  test(`the picture of ${name} stands by itself, light and dark`, async ({ page, request }) => {
    for (const theme of ["light", "dark"]) {
      const address = `${path}${path.includes("?") ? "&" : "?"}theme=${theme}`;
      const answer = await request.get(address, { headers: { "X-Forwarded-Host": "mesh.example" } });
      expect(answer.status()).toBe(200);
      expect(answer.headers()).toMatchObject({
        "content-type": "image/svg+xml; charset=utf-8",
        "access-control-allow-origin": "*",
        "cache-control": "no-cache",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      });
      const svg = await answer.text();
      expect(svg.length, "bytes").toBeLessThan(300_000);
      expect(svg).not.toMatch(/<(?:script|style|foreignObject|image)|\sstyle=|(?:href|src)="(?!#)/);
      expect(svg).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/);
      expect(svg).toContain("http://mesh.example/");
      const again = await request.get(address, {
        headers: { "X-Forwarded-Host": "mesh.example", "If-None-Match": answer.headers().etag ?? "" },
      });
      expect(again.status()).toBe(304);
    }
    await page.goto(path);
    const outside = await page.evaluate(() => {
      const { width } = document.documentElement.getBoundingClientRect();
      return [...document.querySelectorAll("text")].filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < 0 || right > width;
      }).length;
    });
    expect(outside, "lines that leave the picture").toBe(0);
  });
}

test("a picture refuses what the API would refuse, in the same shape", async ({ request }) => {
  for (const [path, parameter] of [
    ["/picture/matrix.svg?options=nonsense", "options"],
    ["/picture/matrix.svg?theme=auto", "theme"],
    ["/picture/pair.svg", "pair"],
    ["/picture/capability.png?capability=none-such", "capability"],
    ["/picture/overhead.svg?pods=many", "pods"],
    ["/picture/page.png?path=/etc/passwd", "path"],
    ["/picture/page.png?path=/glossary&title=Mine", "title"],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(400);
    expect((await answer.json()).error, path).toMatchObject({ parameter });
  }
  const missing = await request.get("/picture/nonsense.svg");
  expect(missing.status()).toBe(404);
  expect((await missing.json()).error).toMatchObject({ code: "unknown-path" });
});
