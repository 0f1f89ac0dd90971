import { expectAccessible } from "./accessible";
import { expect, narrow, test } from "./fixtures";
import { finding, objects, openOwnCluster, paste, top, withoutContainers } from "./own-cluster-page";

test("what cannot be used is told, what could be read is kept, and the fields stay as they were", async ({ page }) => {
  const { section, field, files, said, problem } = await openOwnCluster(page, "/overhead?nodes=12&pods=640");
  const give = (buffer: Buffer) => files.setInputFiles({ name: "given.txt", mimeType: "text/plain", buffer });
  const clear = () => section.getByRole("button", { name: "Clear" }).click();
  const pods = section.getByRole("row", { name: /^Pods in the mesh/ });

  await give(Buffer.alloc(0));
  await expect(problem).toContainText("There is nothing in it.");
  await expect(said).toHaveText("Nothing in it fills in a field.");
  await clear();

  await field.fill("<!DOCTYPE html>\n<title>Sign in</title>\n");
  await expect(problem).toContainText("This is a web page, not what a command gave");
  await field.fill("apiVersion: v1\nitems: []\n");
  await expect(problem).toContainText("Use -o json in place of -o yaml.");
  await field.fill(withoutContainers);
  await expect(problem).toContainText("has no containers: add --containers");

  await field.fill(objects.slice(0, objects.indexOf('"Node"')));
  await expect(problem).toContainText("ends in the middle of its list; the 1 pod before it was read");
  await expect(pods).toContainText("1 of 1 running pod");

  await field.fill(`${objects}reader@laptop:~$ kubectl top pod -A --containers\n${top}<html>\n`);
  await expect(problem).toContainText("1 row of a table could not be read and is left out. The first: “<html>”.");
  await expect(pods).toContainText("3 of 3 running pods");
  await clear();

  await give(Buffer.from(`\uFEFF${top}`, "utf16le"));
  await expect(pods).toContainText("3 of 3 running pods");
  await expect(problem).toHaveCount(0);

  await expect(page.getByRole("textbox", { name: "Nodes", exact: true })).toHaveValue("12");
  await expect(page.getByRole("textbox", { name: "Pods in the mesh" })).toHaveValue("640");
  await expect(page.locator(finding)).toContainText("At 640 pods");
});

test("outputs pasted one after another stand on lines of their own, and files can be dropped", async ({ page }) => {
  const { section, field, said } = await openOwnCluster(page);
  await paste(field, top.trimEnd());
  await paste(field, objects);
  await expect(field).toHaveValue(`${top}${objects}`);
  await expect(section.getByRole("row", { name: /^Nodes/ })).toContainText("1 node");
  await section.getByRole("button", { name: "Clear" }).click();
  await expect(said).toHaveText("");
  await field.evaluate((element, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "top.txt"));
    element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, top);
  await expect(section.getByText("top.txt, 1 kB")).toBeVisible();
  await expect(said).toContainText("fields can be filled in");
});

test("commands are copied by a button, or selected where copying is refused", async ({ page, context }) => {
  const { section } = await openOwnCluster(page);
  const copy = section.getByRole("button", { name: "Copy: What containers use now" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy.click();
  await expect(copy).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("kubectl top pod -A --containers");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await section.getByRole("button", { name: "Copy: What there is, and what is set aside" }).click();
  expect(await page.evaluate(() => String(window.getSelection()))).toBe("kubectl get pods,services,nodes -A -o json");
});

test(`the section with findings and problems`, async ({ page }) => {
  const { field, use, section } = await openOwnCluster(page);
  await field.fill(`${top}broken\n`);
  await expect(use).toBeVisible();
  await expectAccessible(page, "#own-cluster");
  for (const width of [320, narrow.width, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await section.evaluate((element) => {
      const root = document.documentElement;
      return [element.scrollWidth - element.clientWidth, root.scrollWidth - root.clientWidth];
    });
    expect(Math.max(...over), `at ${width}`).toBeLessThanOrEqual(0);
  }
});
