import { expect, narrow, test, visibleText, watch } from "./fixtures";

interface OverheadJson {
  finding: string;
  results: { option: string; memory: { low: number; typical: number | null; high: number } | null }[];
}

const finding = ".finding";

for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow })) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("from the overview to an own figure, its source, and a link that means the same elsewhere", async ({
        page,
        browser,
        baseURL,
      }) => {
        await page.goto("/");
        await page.getByRole("link", { name: "Calculate the cost" }).click();
        await expect(page).toHaveURL("/overhead");
        await expect(page.locator(finding)).toContainText("At 1,000 pods");

        const pods = page.getByRole("textbox", { name: "Pods in the mesh" });
        await pods.fill("2500");
        await expect(page.locator(finding)).toContainText("At 2,500 pods");
        await page.getByRole("radio", { name: "Independent figures only" }).check();
        await expect(page).toHaveURL(/v=1&rev=[\d.-]+&basis=independent&pods=2500$/);

        const other = await browser.newContext({ viewport, colorScheme });
        const faults = watch(other, new URL(baseURL ?? "").origin);
        const second = await other.newPage();
        await second.goto(page.url());
        await page.reload();
        expect(await visibleText(second)).toBe(await visibleText(page));
        expect(faults).toEqual([]);
        await other.close();

        const figure = page.locator("#sums .figures tr:not(.grp)").getByRole("link").first();
        const address = await figure.getAttribute("href");
        await figure.click();
        const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
        expect(address).toContain(id);
        await expect(page.locator(`[id="${id}"]`)).toBeVisible();
      });
    });
  }
}

test("a narrow range is no ring, and axes that fill up leave labels out", async ({ page }) => {
  await page.goto("/overhead?scoped=0&pods=5000&nodes=60");
  const ambient = page.locator("#memory .ln[data-option=istio-ambient]");
  await expect(ambient).toContainText("–");
  await expect(ambient.locator(".ring")).toHaveCount(0);
  await expect(ambient.locator(".band")).toHaveCount(1);
  await expect(page.locator("#memory .ln[data-option=no-mesh] .ring")).toHaveCount(1);
  await page.goto("/overhead?pods=1000000&nodes=100000&vcpu=1");
  const boxes = await page.locator("#cost .ax text").evaluateAll((labels) =>
    labels.map((label) => {
      const { left, right } = label.getBoundingClientRect();
      return { left, right };
    }),
  );
  boxes.slice(1).forEach(({ left }, index) => {
    expect(left).toBeGreaterThan((boxes[index]?.right ?? 0) + 3);
  });
});

test("what cannot be so is a warning above the form; a sum that lacks a part is not ranked", async ({ page }) => {
  await page.goto("/overhead?pods=5000&nodes=40");
  await expect(page.locator(".n-warn").first()).toHaveText(
    "5,000 pods do not fit on 40 nodes of 110 pods: at most 4,400 do.",
  );
  await page.goto("/overhead?basis=independent");
  await expect(page.locator(finding)).toContainText("Istio ambient at least 0.5 to 0.9");
  await expect(page.locator("#memory")).not.toContainText("Control planes included");
  await page.goto("/overhead?options=no-mesh");
  await expect(page.locator("#sums")).toHaveCount(0);
  await page.getByText("Node size, currency, licences").click();
  await expect(page.getByRole("textbox", { name: "Linkerd", exact: true })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "No mesh", exact: true })).toHaveCount(0);
});

test("the article alone: its range, in its unit, and why it is not accepted", async ({ page }) => {
  await page.goto("/overhead?basis=article-000&pods=1000");
  await expect(page.locator(finding)).toContainText("Istio sidecar needs at least 50 to 100 GB");
  await expect(page.locator(finding)).toContainText("Linkerd at least 10 to 20 GB");
  await expect(page.locator("#memory")).toContainText("50 – 100 GB");
  await expect(page.locator("#memory .ax")).toContainText("100 GB");
  await expect(page.locator("#growth")).toContainText("Memory in use GB");
  await expect(page.locator("#sums .formula").first()).toContainText("50 – 100 MB");
  await expect(page.locator("#sums .figures").first()).toContainText("not accepted");
  await expect(page.getByRole("note").first()).toContainText("With all sources these figures are not accepted");
});

test("your own measurement takes the place of the sources'", async ({ page }) => {
  await page.goto("/overhead?options=linkerd");
  await page.getByText("Your own measurements").click();
  await page.getByRole("textbox", { name: "Linkerd: Memory of one sidecar proxy" }).fill("100");
  await expect(page.locator("#sums")).toContainText("your own figure");
  await expect(page.locator(finding)).toContainText("with your own figures");
  await expect(page).toHaveURL(/own\.proxy-memory\.linkerd=100/);
});

test("the interactive chart comes into view, says the same as the drawing, and answers the pointer", async ({
  page,
}) => {
  await page.goto("/overhead");
  const memory = page.locator("#growth figure").first();
  const labels = await memory.locator(".drawn .plot text").allTextContents();
  expect(labels.length).toBeGreaterThan(10);
  await page.locator("#growth").scrollIntoViewIfNeeded();
  const surface = memory.locator(".recharts-surface");
  await expect(surface).toBeVisible();
  await expect(memory.locator(".recharts-area-area")).toHaveCount(5);
  await expect(surface).toHaveAccessibleName(/^Memory in use over pods/);
  expect(await memory.locator(".screen-only .plot text:not(.recharts-text)").allTextContents()).toEqual(labels);
  await expect(page.locator("#growth figure").nth(1).locator(".recharts-surface")).toHaveAccessibleName(
    /^Cost per month/,
  );
  await surface.hover();
  await expect(page.locator("#growth .pop")).toContainText("pods");
  await memory.getByText("Show as a table").click();
  await expect(memory.getByRole("row")).toHaveCount(6);
});

test("page, JSON, CSV and Markdown say the same", async ({ page, request }) => {
  const query = "pods=2500&setup=ha&basis=vendor";
  const json = (await (await request.get(`/api/v1/overhead.json?${query}`)).json()) as OverheadJson;
  await page.goto(`/overhead?${query}`);
  const said = (text: string | null) => text?.replaceAll("\u00a0", " ");
  expect(said(await page.locator(finding).textContent())).toBe(said(json.finding));
  const csv = await (await request.get(`/api/v1/overhead.csv?${query}`)).text();
  for (const { option, memory } of json.results) {
    const [, , , , , , low, typical, high] = (
      csv.split("\r\n").find((line) => line.includes(`,${option},`) && line.includes(",memory,")) ?? ""
    ).split(",");
    const close = (value: number | null | undefined) => (value == null ? null : expect.closeTo(value, 6));
    expect(
      [low, typical, high].map((text) => (text ? Number(text) : null)),
      option,
    ).toEqual([close(memory?.low), close(memory?.typical), close(memory?.high)]);
  }
  const markdown = await (await request.get(`/api/v1/overhead.md?${query}`)).text();
  expect(said(markdown)).toContain(said(json.finding) ?? "");
  const link = new URL(/https?:\/\/\S+\/overhead\?\S+/.exec(markdown)?.[0] ?? "");
  expect(link.searchParams.get("pods")).toBe("2500");
  expect(link.searchParams.get("rev")).toBeTruthy();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form calculates by a plain request and keeps what was typed", async ({ page }) => {
    await page.goto("/overhead");
    await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("640");
    await page.getByRole("radio", { name: "High availability" }).check();
    await page.getByRole("button", { name: "Recalculate" }).click();
    await expect(page.locator(finding)).toContainText("At 640 pods");
    await expect(page.getByRole("radio", { name: "High availability" })).toBeChecked();
    await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("6 hundred");
    await page.getByRole("textbox", { name: "Nodes", exact: true }).fill("55");
    await page.getByRole("button", { name: "Recalculate" }).click();
    await expect(page.getByRole("textbox", { name: "Pods in the mesh" })).toHaveValue("6 hundred");
    await expect(page.getByText("Enter a whole number from 1 to 1,000,000.", { exact: true })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Nodes", exact: true })).toHaveValue("55");
    await expect(page.locator("#growth .plot").first()).toBeVisible();
  });
});
