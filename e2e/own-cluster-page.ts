import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** The section “Your own cluster”, and what commands could give for it. All names are invented. */

/** The page’s quotable sentence. */
export const finding = ".finding";

export const top = `NAMESPACE      POD                         NAME              CPU(cores)   MEMORY(bytes)
orchard        cart-7d9f8b6c5d-x2x4k       cart              12m          210Mi
orchard        cart-7d9f8b6c5d-x2x4k       istio-proxy       4m           48Mi
orchard        checkout-5c4d9b7f6-9qkzt    checkout          30m          512Mi
orchard        checkout-5c4d9b7f6-9qkzt    istio-proxy       9m           95Mi
stockroom      stock-0                     stock             2m           1024Mi
stockroom      stock-0                     istio-proxy       3m           51Mi
`;

export const withoutContainers = `NAMESPACE   NAME                    CPU(cores)   MEMORY(bytes)
orchard     cart-7d9f8b6c5d-x2x4k   16m          258Mi
`;

export const objects = `${JSON.stringify(
  {
    apiVersion: "v1",
    items: [
      {
        apiVersion: "v1",
        kind: "Pod",
        metadata: { name: "cart-7d9f8b6c5d-x2x4k", namespace: "orchard" },
        spec: { nodeName: "worker-1", containers: [{ name: "cart" }, { name: "istio-proxy" }] },
        status: { phase: "Running" },
      },
      {
        apiVersion: "v1",
        kind: "Node",
        metadata: { name: "worker-1" },
        status: { allocatable: { cpu: "7910m", memory: "30411648Ki", pods: "110" } },
      },
    ],
    kind: "List",
  },
  null,
  4,
)}\n`;

interface OwnCluster {
  section: Locator;
  field: Locator;
  files: Locator;
  said: Locator;
  problem: Locator;
  use: Locator;
}

export async function openOwnCluster(page: Page, address = "/overhead"): Promise<OwnCluster> {
  await page.goto(address);
  await page.getByText("Fill in from your own cluster").click();
  const section = page.locator("#own-cluster");
  await expect(section.getByRole("heading", { name: "Your own cluster" })).toBeVisible();
  return {
    section,
    field: section.getByRole("textbox", { name: "Output of these commands, one after another" }),
    files: section.getByLabel("Or files"),
    said: section.locator("p[role=status]"),
    problem: section.getByRole("alert"),
    use: section.getByRole("button", { name: "Use these numbers" }),
  };
}

/** Pastes a text as a reader does. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, given) => {
    const data = new DataTransfer();
    data.setData("text/plain", given);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

/** A table of so many rows, two containers a pod. */
export function manyRows(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const pod = Math.floor(row / 2);
    const place = `orchard-${pod % 80}   cart-7d9f8b6c5d-${pod}`;
    return row % 2 ? `${place}   istio-proxy   ${pod % 40}m   ${40 + (pod % 60)}Mi` : `${place}   cart   20m   300Mi`;
  });
  return `NAMESPACE   POD   NAME   CPU(cores)   MEMORY(bytes)\n${lines.join("\n")}\n`;
}
