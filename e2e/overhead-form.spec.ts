import { expect, test } from "./fixtures";

const finding = ".finding";

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
    await expect(page.getByRole("note").first()).toContainText(
      "This is the last valid result, for 300 pods. Correct: Pods in the mesh.",
    );
    await expect(page.locator(finding)).toContainText("At 300 pods");
  }
  const said = page.getByRole("status").filter({ hasText: "Not understood:" });
  await expect(said).toContainText(
    "Pods in the mesh: enter a whole number from 1 to 1,000,000. For 1,000, enter 1000.",
  );
  await expect(page).toHaveURL(/pods=300/);
  await page.getByRole("textbox", { name: "Share that needs L7" }).fill("0,5");
  await expect(page.getByText("Enter a number from 0 to 1. For 0,5, enter 0.5.", { exact: true })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Nodes", exact: true })).toHaveValue("12");

  await pods.fill("");
  await expect(pods).toHaveAccessibleDescription("Left empty: 1,000 counts.");
  await page.getByRole("textbox", { name: "Share that needs L7" }).fill("0.5");
  await expect(page.locator(finding)).toContainText("At 1,000 pods");
  await expect(page.getByText("This is the last valid result")).toHaveCount(0);
});

test("an address with mistakes opens on what could be read", async ({ page }) => {
  const response = await page.goto("/overhead?pods=lots&nodes=7&colour=red&basis=rumour");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("textbox", { name: "Pods in the mesh" })).toHaveValue("lots");
  await expect(page.getByRole("textbox", { name: "Nodes", exact: true })).toHaveValue("7");
  await expect(page.getByText("There is no parameter “colour” here.")).toBeVisible();
  const stale = page.getByText("This result, for 1,000 pods, uses defaults");
  await expect(stale).toBeVisible();
  await expect(page.getByText("basis must be resolved, independent, vendor")).toBeVisible();
  await expect(page.getByRole("note").first()).not.toContainText("article-000");
  // There was no valid result yet, so a good change of another field does not make one up.
  await page.getByRole("textbox", { name: "Nodes", exact: true }).fill("50");
  await expect(page.locator("#resources")).toBeVisible();
  await expect(stale).toBeVisible();
  await expect(page.getByText("This is the last valid result")).toHaveCount(0);
  // Once the field is corrected the page calculates again: what could only be chosen holds nothing up.
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("70");
  await expect(page.locator(finding)).toContainText("At 70 pods");
});

test("a currency without a rate is told at the rate's field", async ({ page }) => {
  await page.goto("/overhead");
  await page.getByText("Node size, currency, licences").click();
  await page.getByRole("textbox", { name: "Currency" }).fill("EUR");
  await expect(page.getByText("This is the last valid result, for 1,000 pods.")).toBeVisible();
  const rate = page.getByRole("textbox", { name: "Exchange rate" });
  await expect(rate).toHaveAttribute("aria-invalid", "true");
  await rate.fill("0.9");
  await expect(page.locator("#cost")).toContainText("EUR");
  await expect(page.getByText("This is the last valid result")).toHaveCount(0);
});

test("parameters that no longer exist are told above the form, with the nearest ones and no lists", async ({
  page,
}) => {
  await page.goto("/overhead?own.gone.linkerd=3&toString=1&option=linkerd");
  const notice = page.getByRole("note").first();
  await expect(page.getByText("Correct:")).toHaveCount(0);
  await expect(notice).toContainText("There is no parameter “own.gone.linkerd” here.");
  await expect(notice).toContainText("There is no parameter “toString” here.");
  await expect(notice).toContainText("Nearest: options.");
  expect((await notice.textContent())?.length).toBeLessThan(700);
});

test("a fold opens for what is in it, and never closes over the field in use", async ({ page }) => {
  await page.goto("/overhead");
  const fold = page.locator("details", { hasText: "Node size, currency, licences" });
  await page.getByRole("textbox", { name: "Nodes", exact: true }).fill("41");
  await expect(page.locator(finding)).toBeVisible();
  await expect(fold).not.toHaveAttribute("open");
  await fold.locator("summary").click();
  const vcpu = page.getByRole("textbox", { name: "vCPU per node" });
  await vcpu.fill("16");
  await vcpu.fill("");
  await expect(vcpu).toBeFocused();
  await expect(fold).toHaveAttribute("open");
  await fold.locator("summary").click();
  await expect(fold).not.toHaveAttribute("open");

  await page.goto("/overhead?podsPerNode=0");
  await expect(page.getByRole("textbox", { name: "Most pods per node" })).toBeVisible();
  await expect(page.getByText("Enter a whole number from 1 to 10,000.", { exact: true })).toBeVisible();
});

test("every arrow key moves every slider, and a field out of range leaves it where it was", async ({ page }) => {
  await page.goto("/overhead");
  await page.getByText("Node size, currency, licences").click();
  const sliders = await page.getByRole("slider").all();
  expect(sliders.length).toBeGreaterThan(13);
  for (const slider of sliders) {
    await slider.focus();
    const said = [await slider.getAttribute("aria-valuetext")];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press("ArrowRight");
      await expect(slider).not.toHaveAttribute("aria-valuetext", said.at(-1) ?? "");
      said.push(await slider.getAttribute("aria-valuetext"));
    }
  }
  const pods = page.getByRole("slider", { name: "Pods in the mesh, slider" });
  const before = await pods.inputValue();
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("99999999");
  await expect(page.getByText("Enter a whole number from 1 to 1,000,000.", { exact: true })).toBeVisible();
  await expect(pods).toHaveValue(before);
  await expect(page.getByRole("slider", { name: "Share that needs L7, slider" })).toHaveAttribute(
    "aria-valuetext",
    / %$/,
  );
});

test("the first change is said and written once, with the new answer, and the place on the page stays", async ({
  page,
}) => {
  await page.goto("/overhead?nodes=12#cost");
  await page.evaluate(() => {
    const log: string[] = [];
    const native = window.history.replaceState.bind(window.history);
    window.history.replaceState = (state, unused, url) => {
      if (String(url).startsWith("/overhead")) log.push(String(url));
      native(state, unused, url);
    };
    for (const status of document.querySelectorAll("[role=status]"))
      new MutationObserver(() => log.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    Object.assign(window, { log });
  });
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("300");
  await expect(page).toHaveURL(/pods=300&nodes=12#cost$/);
  const log = await page.evaluate(() => (window as unknown as { log: string[] }).log);
  expect(log.filter((entry) => entry.includes("v=1"))).toHaveLength(1);
  const said = log.filter((entry) => !entry.startsWith("/"));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("At 300 pods");
});

test("nothing that is described points at nothing, and the way to the results shows on focus", async ({ page }) => {
  await page.goto("/overhead?own.proxy-memory.linkerd=100");
  await page.getByText("Node size, currency, licences").click();
  const dangling = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-describedby]")].flatMap((element) =>
      (element.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => !document.getElementById(id)),
    ),
  );
  expect(dangling).toEqual([]);
  await expect(page.getByRole("textbox", { name: "Requests, whole mesh" })).toHaveAccessibleDescription(/^per s /);
  await page.getByRole("textbox", { name: "Currency" }).fill("eur");
  await expect(page.getByRole("textbox", { name: "Currency" })).toHaveValue("eur");
  const jump = page.getByRole("link", { name: "Skip to the results" });
  await jump.focus();
  expect((await jump.boundingBox())?.width).toBeGreaterThan(60);
});
