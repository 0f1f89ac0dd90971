import type { Page, Request } from "@playwright/test";
import { expect, test } from "./fixtures";
import { finding, manyRows, objects, openOwnCluster, paste, top } from "./own-cluster-page";

/** Counts frames and steps of progress while something is read; `cancel` presses the button as soon as it is there. */
async function watchReading(page: Page, cancel = false): Promise<() => Promise<{ frames: number; steps: number[] }>> {
  await page.evaluate((press) => {
    const seen = { frames: 0, steps: [0] };
    Object.assign(window, { seen });
    const frame = () => {
      const progress = document.querySelector<HTMLProgressElement>("#own-cluster progress");
      if (progress) {
        seen.frames++;
        if (progress.value !== seen.steps.at(-1)) seen.steps.push(progress.value);
        if (press) progress.parentElement?.querySelector("button")?.click();
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, cancel);
  return () => page.evaluate(() => (window as unknown as { seen: { frames: number; steps: number[] } }).seen);
}

test("a pasted table fills in the calculator, and undoing gives back what stood there", async ({ page }) => {
  const { section, field, said, use } = await openOwnCluster(page, "/overhead?nodes=12");
  const pods = page.getByRole("textbox", { name: "Pods in the mesh" });
  await expect(page.locator(finding)).toContainText("At 1,000 pods");
  await paste(field, top);
  await expect(said).toContainText("fields can be filled in");
  const row = section.getByRole("row", { name: /Istio sidecars: memory in use/ });
  await expect(row).toContainText("3 pods: median 51 MiB, 95th percentile 95 MiB, 194 MiB in all");
  await expect(row).toContainText("51 – 95 MiB");
  await use.click();
  await expect(said).toContainText("part of this page’s address");
  await expect(use).toHaveCount(0);
  await expect(pods).toHaveValue("3");
  await expect(page.locator(finding)).toContainText("At 3 pods");
  await expect(page).toHaveURL(/own\.proxy-memory\.istio-sidecar=51-95/);
  await expect(page).toHaveURL(/nodes=12/);

  const undo = section.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pods).toHaveValue("1000");
  await expect(page.locator(finding)).toContainText("At 1,000 pods");
  await expect(page).not.toHaveURL(/own\./);
  await expect(page).toHaveURL(/nodes=12/);
  await expect(use).toBeFocused();
  await section.getByRole("button", { name: "Clear" }).click();
  await expect(field).toHaveValue("");
  await expect(use).toHaveCount(0);
});

test("nothing that is given leaves the browser: only scripts of this server are loaded", async ({ page, context }) => {
  const { section, field, files, said, use } = await openOwnCluster(page);
  await page.waitForLoadState("networkidle");
  const requests: Request[] = [];
  const sockets: string[] = [];
  context.on("request", (request) => requests.push(request));
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await paste(field, top);
  await expect(use).toBeVisible();
  await files.setInputFiles({ name: "cluster.json", mimeType: "application/json", buffer: Buffer.from(objects) });
  await expect(section.getByText("cluster.json, 2 kB")).toBeVisible();
  await expect(section.getByRole("row", { name: /^Nodes/ })).toContainText("1 node");
  await use.click();
  await expect(said).toContainText("filled in");
  await expect(page).toHaveURL(/pods=3&/);
  await paste(field, manyRows(20_000));
  await expect(section.getByText("MB pasted")).toBeVisible();
  await expect(use).toBeVisible();
  await page.waitForLoadState("networkidle");

  expect(requests.length, "the reader’s own scripts").toBeGreaterThan(0);
  expect(sockets).toEqual([]);
  for (const request of requests) {
    const { origin, pathname, search, hash } = new URL(request.url());
    expect(origin).toBe(new URL(page.url()).origin);
    // A font may come late, with the first text that is set in it; the tab's picture is asked for with each new address.
    expect(pathname + search).toMatch(/^\/_next\/static\/.+\.(js|woff2)$|^\/icon\.svg(\?icon\.\w+\.svg)?$/);
    expect([request.method(), request.postData()]).toEqual(["GET", null]);
    expect(decodeURIComponent(hash)).not.toMatch(/orchard|stockroom|cart/);
  }
  expect(decodeURIComponent(page.url())).not.toMatch(/orchard|stockroom|cart|worker/);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).not.toMatch(/orchard|stockroom/);
});

test("a hundred thousand rows are read beside the page, with progress, and stay out of the field", async ({ page }) => {
  const { section, field, said } = await openOwnCluster(page);
  const seen = await watchReading(page);
  await paste(field, manyRows(100_000));
  await expect(said).toContainText("fields can be filled in");
  await expect(section.getByRole("row", { name: /^Pods in the mesh/ })).toContainText("50,000 of 50,000 running pods");
  const { frames, steps } = await seen();
  // How many of them there are is the machine's affair: read in one go it would be one at most.
  expect(steps.length).toBeGreaterThan(1);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(frames, "frames drawn while it was read").toBeGreaterThan(1);
  await expect(field).toHaveValue("");
  await expect(section.locator(".pieces")).toContainText("MB pasted");
  await expect(section.locator(".pieces pre")).toContainText("NAMESPACE   POD   NAME");
  await section.getByRole("button", { name: /^Remove .* pasted$/ }).click();
  await expect(section.locator(".pieces")).toHaveCount(0);
  await expect(said).toHaveText("");
});

test("reading can be cancelled, and changes nothing", async ({ page }) => {
  const { field, said, use } = await openOwnCluster(page);
  await watchReading(page, true);
  await paste(field, manyRows(200_000));
  await expect(said).toHaveText("Stopped. Nothing was changed.");
  await expect(use).toHaveCount(0);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(page.locator(finding)).toContainText("At 1,000 pods");
});
