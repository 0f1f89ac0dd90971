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
        await page.getByRole("radio", { name: "Sources without a stake" }).check();
        await expect(page).toHaveURL(/v=1&rev=[\d.-]+&basis=independent&pods=2500$/);

        const other = await browser.newContext({ viewport, colorScheme });
        const faults = watch(other, new URL(baseURL ?? "").origin);
        const second = await other.newPage();
        await second.goto(page.url());
        await page.reload();
        expect(await visibleText(second)).toBe(await visibleText(page));
        expect(faults).toEqual([]);
        await other.close();

        const figure = page.locator("#sums .figures").first().getByRole("link").first();
        const address = await figure.getAttribute("href");
        await figure.click();
        const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
        expect(address).toContain(id);
        await expect(page.locator(`[id="${id}"]`)).toBeVisible();
      });
    });
  }
}

test("a slider moves by key, sets its field, and the answer follows without the server", async ({ page }) => {
  await page.goto("/overhead");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const slider = page.getByRole("slider", { name: "Pods in the mesh, slider" });
  await expect(slider).toHaveAttribute("aria-valuetext", "1,000");
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page.getByRole("textbox", { name: "Pods in the mesh" })).toHaveValue("20000");
  await expect(page.locator(finding)).toContainText("At 20,000 pods");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(finding)).not.toContainText("At 21,000");
  expect(requests.filter((url) => url.includes("/overhead"))).toEqual([]);
});

test("what cannot be read is told at its field; the last valid result stays and is marked; nothing else is lost", async ({
  page,
}) => {
  await page.goto("/overhead?nodes=12");
  const pods = page.getByRole("textbox", { name: "Pods in the mesh" });
  await pods.fill("300");
  await expect(page.locator(finding)).toContainText("At 300 pods");
  for (const [text, told] of [
    ["-5", "Enter a whole number from 1 to 1,000,000."],
    ["12.5", "Enter a whole number from 1 to 1,000,000."],
    ["99999999", "Enter a whole number from 1 to 1,000,000."],
    ["1e3", "For 1e3, enter 1000."],
    ["1,000", "For 1,000, enter 1000."],
  ] as const) {
    await pods.fill(text);
    await expect(pods).toHaveAttribute("aria-invalid", "true");
    await expect(pods).toHaveAccessibleDescription(new RegExp(told.replace(/[.]/g, "\\.")));
    await expect(pods).toHaveValue(text);
    await expect(page.getByRole("note").first()).toContainText("This is the last valid result.");
    await expect(page.locator(finding)).toContainText("At 300 pods");
  }
  await page.getByRole("textbox", { name: "Share that needs L7" }).fill("0,5");
  await expect(page.getByText("Enter a number from 0 to 1. For 0,5, enter 0.5.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Nodes", exact: true })).toHaveValue("12");

  await pods.fill("");
  await expect(pods).toHaveAccessibleDescription("Left empty: 1,000 counts.");
  await page.getByRole("textbox", { name: "Share that needs L7" }).fill("0.5");
  await expect(page.locator(finding)).toContainText("At 1,000 pods");
  await expect(page.getByText("This is the last valid result.")).toHaveCount(0);
});

test("an address with mistakes opens on what could be read", async ({ page }) => {
  const response = await page.goto("/overhead?pods=lots&nodes=7&colour=red&basis=rumour");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("textbox", { name: "Pods in the mesh" })).toHaveValue("lots");
  await expect(page.getByRole("textbox", { name: "Nodes", exact: true })).toHaveValue("7");
  await expect(page.getByText("There is no parameter “colour” here.")).toBeVisible();
  await expect(page.getByText("This result uses defaults")).toBeVisible();
  await expect(page.getByText("basis must be resolved, independent, vendor")).toBeVisible();
  // Once the field is mended the page reckons again: what could only be chosen holds nothing up.
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("70");
  await expect(page.locator(finding)).toContainText("At 70 pods");
});

test("a currency without a rate is told at the rate's field", async ({ page }) => {
  await page.goto("/overhead");
  await page.getByText("Node size, currency, licences").click();
  await page.getByRole("textbox", { name: "Currency" }).fill("EUR");
  await expect(page.getByText("This is the last valid result.")).toBeVisible();
  const rate = page.getByRole("textbox", { name: "Exchange rate" });
  await expect(rate).toHaveAttribute("aria-invalid", "true");
  await rate.fill("0.9");
  await expect(page.locator("#cost")).toContainText("EUR");
  await expect(page.getByText("This is the last valid result.")).toHaveCount(0);
});

test("the article alone: its range, in its unit, and why it is not accepted", async ({ page }) => {
  await page.goto("/overhead?basis=article-000&pods=1000");
  await expect(page.locator(finding)).toContainText("Linkerd needs 10 to 20 GB and Istio sidecar 50 to 100 GB.");
  await expect(page.locator("#memory")).toContainText("50 – 100 GB");
  await expect(page.getByRole("note").first()).toContainText("With all sources these figures are not accepted");
});

test("your own measurement takes the place of the sources'", async ({ page }) => {
  await page.goto("/overhead?options=linkerd");
  await page.getByText("Your own measurements").click();
  await page.getByRole("textbox", { name: "Linkerd: Memory of one sidecar proxy" }).fill("100");
  await expect(page.locator("#sums")).toContainText("your own figure");
  await expect(page).toHaveURL(/own\.proxy-memory\.linkerd=100/);
});

test("the interactive chart comes into view, says the same as the drawing, and answers the pointer", async ({
  page,
}) => {
  await page.goto("/overhead");
  const drawn = page.locator("#growth .screen-only .plot");
  const labels = await drawn.locator("text").allTextContents();
  await page.locator("#growth").scrollIntoViewIfNeeded();
  const surface = page.locator("#growth .recharts-surface");
  await expect(surface).toBeVisible();
  await expect(page.locator("#growth .recharts-area-area")).toHaveCount(3);
  expect(await drawn.locator("text").allTextContents()).toEqual(labels);
  await surface.hover();
  await expect(page.locator("#growth .pop")).toContainText("pods");
  await page.getByText("Show as a table").click();
  await expect(page.locator("#growth").getByRole("row")).toHaveCount(6);
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
    expect(Number(low), option).toBeCloseTo(memory?.low ?? -1, 6);
    expect(typical === "" ? null : Number(typical), option).toEqual(
      memory?.typical == null ? null : expect.closeTo(memory.typical, 6),
    );
    expect(Number(high), option).toBeCloseTo(memory?.high ?? -1, 6);
  }
  const markdown = await (await request.get(`/api/v1/overhead.md?${query}`)).text();
  expect(markdown).toContain(json.finding);
  const link = new URL(/https?:\/\/\S+/.exec(markdown)?.[0] ?? "");
  expect(link.searchParams.get("pods")).toBe("2500");
  expect(link.searchParams.get("rev")).toBeTruthy();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form reckons by a plain request and keeps what was typed", async ({ page }) => {
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
    await expect(page.getByText("Enter a whole number from 1 to 1,000,000.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Nodes", exact: true })).toHaveValue("55");
    await expect(page.locator("#growth .plot").first()).toBeVisible();
  });
});
