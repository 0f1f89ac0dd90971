import { expect, live, narrow, test, visibleText } from "./fixtures";

const situation =
  "workloads=kubernetes&pods=800&nodes=40&services=150&rps=15000&reasons=encryption.authorization.traffic&mtls=must&cryptography=own-root.own-root-must&rules=identity.request&traffic=canary.breaking&team=platform&support=open-only&frameworks=pci-dss.sox";

for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow })) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("the whole way: compare, overhead, compliance, decide, result, shared link", async ({ page, browser }) => {
        await page.goto("/");
        await page.getByRole("link", { name: "Compare the options" }).click();
        await expect(page).toHaveURL("/compare");
        await page.getByRole("link", { name: "Overhead", exact: true }).click();
        await expect(page.locator(".finding")).toContainText("At 1,000 pods");
        await page.getByRole("link", { name: "Compliance", exact: true }).click();
        await page.getByRole("link", { name: "PCI DSS" }).first().click();
        await expect(page.getByRole("heading", { level: 1 })).toContainText("PCI DSS");

        await page.getByRole("link", { name: "Decide", exact: true }).click();
        await expect(page.getByText("Question 1 of")).toBeVisible();
        await page.getByLabel("Encryption and identity between services").check();
        await page.getByLabel("Safer releases and failure handling").check();
        await page.getByRole("button", { name: "Next question" }).click();
        await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("2500");
        await page.getByRole("button", { name: "Next question" }).click();
        await page.getByLabel("No mesh, and nothing in its place").check();
        await page.getByRole("button", { name: "Next question" }).click();
        await page.getByLabel("Linux containers on Kubernetes").check();
        await page.getByLabel("Several clusters, in production now").check();
        await page.getByRole("button", { name: "Next question" }).click();
        // Ambient joins clusters as a preview only: out, with the cell.
        const out = page.getByRole("complementary");
        await expect(out).toContainText("Istio ambient");
        await expect(out).toContainText("6 of 7");
        await page.getByRole("button", { name: "Back" }).click();
        await expect(page.getByLabel("Several clusters, in production now")).toBeChecked();
        await page.getByRole("button", { name: "To the result so far" }).click();
        await expect(page).toHaveURL(/\/decide\/result\?/);
        await expect(page.getByRole("heading", { level: 1 })).toContainText("Istio sidecar");

        // A sentence of the result leads to its cell, and from there to the source.
        await page
          .getByRole("link", { name: /^Cell: / })
          .first()
          .click();
        await expect(page).toHaveURL(/\/capabilities\/[a-z0-9-]+#/);
        await page.goBack();

        await (await live(page.getByRole("link", { name: "Share", exact: true }))).click();
        const href = await page.getByRole("textbox", { name: "With the facts of the day it is opened" }).inputValue();
        expect(href).toMatch(
          /v=2&rev=[\d.-]+&method=\d+&got=istio-sidecar[a-z.-]*&pods=2500&reasons=encryption\.traffic&today=nothing&workloads=kubernetes/,
        );
        const other = await browser.newContext({ viewport, colorScheme });
        const second = await other.newPage();
        await second.goto(href);
        await page.goto(href);
        expect(await visibleText(second)).toBe(await visibleText(page));
        await other.close();
      });
    });
  }
}

test("by keyboard alone", async ({ page }) => {
  await page.goto("/decide?step=workloads");
  await page.getByLabel("Virtual machines or bare metal").focus();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Virtual machines or bare metal")).toBeChecked();
  // Enter presses the first button: next.
  await page.keyboard.press("Enter");
  // With virtual machines alone, what a cluster prescribes is not asked.
  await expect(page.getByText("Question 5 of 17")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Which regulation");
  await expect(page).toHaveURL(/workloads=vms/);
  await expect(page.getByRole("complementary")).toContainText("Istio ambient");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("questions, back, skip and the result", async ({ page }) => {
    await page.goto("/decide?step=mtls");
    await page.getByLabel("Yes, and plaintext must be refused by configuration").check();
    await page.getByRole("button", { name: "Next question" }).click();
    await expect(page.getByRole("complementary")).toContainText("No mesh");
    await page.getByRole("link", { name: "Skip this question" }).click();
    await expect(page.getByText("Question 9 of")).toBeVisible();
    await page.getByRole("button", { name: "To the result so far" }).click();
    await expect(page.getByRole("heading", { name: "Ruled out by a must" })).toBeVisible();
    await page
      .getByRole("link", { name: /Mandatory mTLS/ })
      .last()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("encrypted and authenticated");
  });
});

test("a number that cannot be read is told at its field, and nothing else is lost", async ({ page }) => {
  await page.goto("/decide?workloads=vms&step=size");
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("1e3");
  await page.getByRole("textbox", { name: "Nodes" }).fill("7");
  await page.getByRole("button", { name: "Next question" }).click();
  const pods = page.getByRole("textbox", { name: "Pods in the mesh" });
  await expect(pods).toHaveAttribute("aria-invalid", "true");
  await expect(pods).toHaveValue("1e3");
  await expect(page.getByText("For 1e3, enter 1000.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Nodes" })).toHaveValue("7");
  await pods.fill("1000");
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.getByText("Question 3 of")).toBeVisible();
  await expect(page).toHaveURL(/workloads=vms/);
});

test("an address with mistakes keeps what is right, and says what is not", async ({ page, request }) => {
  await page.goto("/decide/result?mtls=must&workloads=mars&budget=any&budget=watched&colour=red&v=9");
  await expect(page.getByText("4 parts of this address could not be used.")).toBeVisible();
  await expect(page.getByText("“mars”")).toBeVisible();
  await expect(page.getByText("Yes, and plaintext must be refused by configuration").last()).toBeVisible();
  expect((await request.get(`/decide/result?mtls=${"x".repeat(10_000)}`)).status()).toBe(200);
});

test("contradictory musts: nothing is left, and the must to drop is named", async ({ page }) => {
  await page.goto("/decide/result?cryptography=fips-delivered&mtls=must");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "No option meets all your musts. Without “Keys and certificates:",
  );
  await expect(page.getByRole("heading", { name: "What would have to go" })).toBeVisible();
  await expect(page.getByText("Istio sidecar, Istio ambient, Linkerd, Consul and Kuma come back.")).toBeVisible();
  await page.getByRole("link", { name: /^Without “Keys and certificates/ }).click();
  await expect(page).toHaveURL("/decide/result?mtls=must");
});

test("what is not known is told with what it would change", async ({ page }) => {
  await page.goto(
    `/decide/result?${situation.replace("mtls=must", "mtls=unknown").replace("&support=open-only", "&support=unknown")}`,
  );
  const unknowns = page.locator("section", { hasText: "What you do not know yet" });
  await expect(unknowns.getByRole("link", { name: "Mandatory mTLS" })).toBeVisible();
  await page.goto("/decide/result");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing is answered yet, so nothing is recommended.",
  );
});
