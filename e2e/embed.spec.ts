import { gzipSync } from "node:zlib";
import { expectAccessible } from "./accessible";
import { embeds, expect, narrow, test } from "./fixtures";

const kb = (body: Buffer) => gzipSync(body, { level: 9 }).length / 1000;

for (const [name, path] of Object.entries(embeds)) {
  test(`${name}: light in weight, few requests, no framework, its own strict policy`, async ({ page, request }) => {
    const asked: string[] = [];
    page.on("request", (one) => asked.push(one.url()));
    await page.goto(path, { waitUntil: "networkidle" });
    const bodies = await Promise.all(asked.map(async (url) => (await request.get(url)).body()));
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(4);
    expect(bodies.reduce((sum, body) => sum + kb(body), 0)).toBeLessThan(35);

    const response = await request.get(path);
    expect(response.status()).toBe(200);
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'sha256-[^ ]+'; img-src 'self' data:; /);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(response.headers()["x-frame-options"]).toBeUndefined();
    expect(response.headers()["cache-control"]).toBe("no-cache");
    const again = await request.get(path, { headers: { "if-none-match": response.headers().etag ?? "" } });
    expect(again.status()).toBe(304);

    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator(".embed-foot")).toContainText(
      /Facts as of \d+ \w+ \d{4}.* checked within their half-life/,
    );
    await expect(
      page.getByRole("link", { name: /^Open (today’s view )?in whichmesh, with every source$/ }),
    ).toHaveAttribute("href", /^\//);
  });

  test(`${name}: accessible, and never wider than its frame`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, narrow.width, 800]) {
      await page.setViewportSize({ width, height: 600 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `at ${width}`).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page);
  });

  test(`${name} reads the same without scripts, and every link in it lives`, async ({ browser, page, request }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const without = await plain.newPage();
    const [a, b] = await Promise.all(
      [page, without].map(async (one) => {
        await one.goto(path);
        return one.locator("main").textContent();
      }),
    );
    expect(a).toBe(b);
    const hrefs = await page
      .locator("main a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await plain.close();
    for (const href of new Set(hrefs.map((one) => one.split("#")[0] ?? "").slice(0, 12)))
      expect((await request.get(href)).status(), href).toBe(200);
  });
}

test("title and links can be left out; the way to the page stays", async ({ page }) => {
  await page.goto("/embed/matrix?options=linkerd.cilium&groups=security&title=0&links=0");
  await expect(page.locator("h1.vh")).toHaveCount(1);
  await expect(page.locator(".lead")).toBeVisible();
  await expect(page.locator("main a")).toHaveCount(1);
  await expect(page.locator("main")).toContainText("Plaintext refused after install");
});

test("without links everything stands where it stood", async ({ page }) => {
  for (const [path, part] of [
    ["/embed/recommendation?reasons=encryption&mtls=must", ".steps b"],
    ["/embed/compliance", ".heat td svg"],
  ] as const) {
    const places = async (address: string) => {
      await page.goto(address);
      return page.locator(part).evaluateAll((all) =>
        all.map((one) => {
          const { left, width } = one.getBoundingClientRect();
          return [Math.round(left), Math.round(width)];
        }),
      );
    };
    const withLinks = await places(path);
    expect(withLinks.length).toBeGreaterThan(1);
    expect(await places(`${path}${path.includes("?") ? "&" : "?"}links=0`)).toEqual(withLinks);
  }
});

test("what is frozen says so, what moved since, and leads to today's facts", async ({ page, request }) => {
  await page.goto("/embed/matrix?rev=2026-11-20&options=linkerd.no-mesh");
  const note = page.getByRole("note");
  await expect(note).toContainText(/^Frozen at the facts of 20 Nov 2026\. .* changed since\./);
  await expect(page.locator(".embed-foot")).toContainText("Facts as of 20 Nov 2026.");
  const live = await note.getByRole("link").getAttribute("href");
  expect(live).toBe("/embed/matrix?v=1&options=linkerd.no-mesh");
  expect(await (await request.get(live ?? "")).text()).not.toContain("Frozen at");

  await page.goto("/embed/recommendation?v=2&rev=2026-11-21&method=1&got=linkerd&reasons=encryption");
  await expect(note).toContainText("recommended Linkerd. The answer shown is another. It was made with version 1");
});

for (const [path, status, told] of [
  ["/embed/nothing", 404, "Expected one of matrix, pair, capability, overhead, compliance, recommendation."],
  ["/embed/matrix?options=foo", 400, "“foo” is no known value of options."],
  ["/embed/matrix?theme=pink", 400, "theme must be light or dark or auto, not “pink”."],
  ["/embed/pair", 400, "pair is needed"],
  ["/embed/overhead?pods=1&pods=2", 400, "pods is given 2 times."],
  ["/embed/compliance?frameworks=dora&rev=1999-01-01", 400, "This copy has no revision “1999-01-01”"],
  ["/embed/recommendation?mtls=%3Cscript%3Ealert(1)%3C/script%3E", 400, "mtls must be"],
  [`/embed/matrix?q=${"x".repeat(8_200)}`, 414, "Expected at most 8,192 bytes"],
] as const) {
  test(`a small card for ${path.slice(0, 60)}`, async ({ page, request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
    const html = await response.text();
    expect(html).not.toContain("<script>");
    await page.setContent(html);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("main")).toContainText(told);
    expect(kb(Buffer.from(html))).toBeLessThan(8);
  });
}

for (const [path, widths] of [
  ["/embed/matrix", [480, 800, 1200]],
  ["/embed/pair?pair=linkerd-vs-kuma", [320, 480, 800]],
] as const) {
  test(`${path}: the names of the options are in sight wherever one reads`, async ({ page }) => {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const lost = await page.evaluate(() => {
        const table = document.querySelector(".mx");
        const heads = [...(table?.querySelectorAll("thead th:nth-child(2), .grp td:nth-child(2)") ?? [])];
        const { top = 0, bottom = 0 } = table?.getBoundingClientRect() ?? {};
        const places: number[] = [];
        for (let at = top + scrollY; at < bottom + scrollY - innerHeight; at += 100) {
          scrollTo(0, at);
          const seen = heads.some((head) => {
            const box = head.getBoundingClientRect();
            return box.height > 0 && box.top >= -1 && box.bottom <= innerHeight;
          });
          if (!seen) places.push(at);
        }
        scrollTo(0, 0);
        return places;
      });
      expect(lost, `at ${width}`).toEqual([]);
    }
  });
}

test("on paper: heads repeated, nothing cut off, light whatever the theme", async ({ page }) => {
  for (const path of Object.values(embeds)) {
    await page.goto(`${path}${path.includes("?") ? "&" : "?"}theme=dark`);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1040, height: 720 });
    const cut = await page.locator("main table").evaluateAll((tables) =>
      (tables as HTMLTableElement[]).flatMap((table) => {
        const clipped = table.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
        const heads = table.tHead && getComputedStyle(table.tHead).display;
        return [
          ...(clipped ? [`${table.caption?.textContent} is cut off`] : []),
          ...(heads === null || heads === "table-header-group" ? [] : [String(heads)]),
        ];
      }),
    );
    expect(cut, path).toEqual([]);
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await page.emulateMedia({ media: null });
  }
});
