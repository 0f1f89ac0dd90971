import { expect, narrow, test } from "./fixtures";

const pods = { name: "Pods in the mesh", exact: true };

test("what will ambient save over sidecars at 2,000 pods on 60 nodes, how sure is that, and from whom", async ({
  page,
}) => {
  await page.goto("/overhead");
  await page.getByRole("textbox", pods).fill("2000");
  await page.getByRole("textbox", { name: "Nodes", exact: true }).fill("60");
  await expect(page.locator(".answer")).toContainText(
    /Against Istio sidecar, a month of Istio ambient costs \d+ to \d+\s% less/,
  );
  const table = page.getByRole("table", { name: "What each option saves or takes more, against Istio sidecar" });
  const ambient = table.getByRole("row", { name: /^Istio ambient/ });
  // The numbers that were here before were for 1,000 pods.
  await expect(ambient).toContainText(/180\svCPU less/);
  await expect(ambient).toContainText(/\d+ to \d+\sGiB less/);
  await expect(page.locator(".until[aria-busy=true]")).toHaveCount(0);

  await page.getByText("Istio ambient: how sure is that?").click();
  const sure = page.locator("#against-one details[open]");
  await expect(sure).toContainText("The ranges do not touch.");
  await expect(sure).toContainText("measured both");
  await sure.getByRole("link", { name: "Istio ambient", exact: true }).click();
  const figure = page.locator("#sum-istio-ambient .figures tr:not(.grp)").getByRole("link").first();
  await expect(figure).toBeVisible();
  await figure.click();
  await expect(page).toHaveURL(/\/evidence\/sources\//);
});

test("the page and the API give the same differences, borders and sources", async ({ page, request }) => {
  const query = "pods=700&nodes=25&next.pods=1400";
  await page.goto(`/overhead?${query}`);
  const body = await (await request.get(`/api/v1/overhead.json?${query}`)).json();
  const [byPods] = body.breakEven[0].zones;
  expect(byPods).toMatchObject({ what: "memory", parameter: "pods" });
  const border = byPods.zones.at(-1).from.toLocaleString("en-US");
  await expect(page.locator("#break-even .turns li").first()).toContainText(`less from ${border} on`);
  expect(body.against).toBe("istio-sidecar");
  expect(body.differences.map(({ option }: { option: string }) => option)).toHaveLength(
    await page.locator("#against-one tbody tr").count(),
  );
  expect(body.answer).toBe(await page.locator(".answer").textContent());
  expect(body.sources[0].alone).toHaveLength(await page.locator("#sources details").first().locator("li.ln").count());
  expect(body.next.parameters).toEqual({ pods: 1400 });
});

test("another reference, another time, another price list: each is part of the address", async ({ page }) => {
  await page.goto("/overhead");
  await page.getByLabel("Hold the others against").selectOption("Linkerd");
  await expect(page.getByRole("heading", { name: "What you save against Linkerd" })).toBeVisible();
  await expect(page).toHaveURL(/against=linkerd/);

  await page.getByText("Hold another scenario beside this one").click();
  const then = page.locator('[name="next.pods"]');
  await then.fill("3000");
  const next = page.locator("#next");
  await expect(next).toContainText("Pods in the mesh 1,000 → 3,000");
  await expect(next.getByRole("row", { name: /^Istio sidecar/ })).toContainText(/GiB more/);
  await then.fill("3k");
  await expect(page.getByText("Enter a whole number from 1 to 1,000,000.", { exact: true })).toBeVisible();
  // The last valid result stays.
  await expect(next).toContainText("1,000 → 3,000");
  await then.fill("");
  await expect(next).toHaveCount(0);

  await page.getByText("Prices of another list").click();
  await page.getByRole("link", { name: /^OpenCost default/ }).click();
  await expect(page.getByRole("textbox", { name: "Price of one vCPU", exact: true })).toHaveValue("0.031611");
  await expect(page).toHaveURL(/against=linkerd.*vcpu=0\.031611/);
});

test("presets say that they are made up, and set the whole form", async ({ page }) => {
  await page.goto("/overhead?pods=7&discount=0.5");
  await expect(page.getByText("Presets are made up")).toBeVisible();
  await page.getByRole("link", { name: "Estate of 10,000 pods" }).click();
  await expect(page.getByRole("textbox", pods)).toHaveValue("10000");
  await expect(page.getByRole("textbox", { name: "Discount" })).toHaveValue("0");
  await expect(page.locator(".finding")).toContainText("At 10,000 pods");
});

test("articles stand among the sources, contradict themselves in the open, or are named for saying nothing", async ({
  page,
}) => {
  await page.goto("/overhead");
  const sources = page.locator("#sources");
  const sidecars = sources.locator("details").first();
  await expect(sidecars.getByText("50 to 100 GB in its own unit; not accepted when sources are weighed")).toBeVisible();
  await expect(sidecars).toContainText(/by pod this cluster takes 50 to 300\sGB, by node 12\sGB\. Both cannot be so\./);
  await expect(sources).toContainText("Articles often read on the subject that give no figure for it");
  await sidecars.getByRole("link", { name: "Service Mesh for Financial Services" }).click();
  await expect(page).toHaveURL("/evidence/sources/article-000");
});

for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow })) {
  test.describe(`without scripts, ${size}`, () => {
    test.use({ javaScriptEnabled: false, viewport });
    test("all that follows from the result can be read, and nothing waits for anything", async ({ page }) => {
      await page.goto("/overhead?pods=300&nodes=12&encryption=ipsec&next.pods=600");
      for (const id of [
        "against-one",
        "next",
        "growth",
        "parts",
        "resources",
        "sums",
        "latency",
        "break-even",
        "sensitivity",
        "sources",
      ])
        await expect(page.locator(`#${id}`), id).toBeVisible();
      await expect(page.locator(".until[aria-busy=true]")).toHaveCount(0);
      await expect(page.locator("#next")).toContainText("300 → 600");
      await expect(page.getByText("Fill in from your own cluster")).toBeHidden();
    });
  });
}
