import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

/**
 * Every page a test opens is watched: a request to another origin, a console error, a script error
 * or a broken Content-Security-Policy fails the test.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a fixture that gives nothing is void in Playwright
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, new URL(baseURL ?? "").origin);
      await use();
      expect(faults, "foreign requests, script errors and policy violations").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Watches a context; the list fills as faults happen. */
export function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith("data:"))
      faults.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => faults.push(`script error: ${error.error().message}`));
  context.on("console", (message) => {
    // The browser itself reports the status of a page that is meant to be missing.
    if (message.type() === "error" && !/status of 404/.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  return faults;
}

const everyFramework =
  "pci-dss.gdpr.sox.dora.nis2.hipaa.nist-800-53.fedramp.iso-27001.soc-2.swift-cscf.mas-trm.us-banking";

/** A large instance of every route pattern; `budgets.spec.ts` weighs every address there is. */
export const routes = {
  overview: "/",
  compare: "/compare",
  overhead: "/overhead?scoped=0&pods=5000&nodes=20&hops=2.5&encryption=wireguard&next.pods=9000",
  decide: "/decide?workloads=several&mtls=must&step=cryptography",
  result:
    "/decide/result?pods=800&nodes=40&services=150&reasons=encryption.traffic&mtls=must&cryptography=own-root.own-root-must&traffic=canary.breaking&frameworks=pci-dss.sox&mood=good",
  compliance: "/compliance",
  framework: "/compliance/nist-800-53",
  plan: `/compliance/plan?frameworks=${everyFramework}&option=istio-ambient`,
  difference: `/compliance/plan?frameworks=${everyFramework}&option=linkerd&against=no-mesh`,
  begin: "/compliance/plan",
  requirements: "/compliance/requirements",
  block: "/compliance/blocks/access-logs",
  pair: "/compare/linkerd-vs-istio-ambient",
  buildingBlocks: "/blocks",
  buildingBlock: "/blocks/gateway-api",
  search: "/search?q=istio",
  capability: "/capabilities/l7-policy-on-every-path",
  option: "/options/istio-ambient",
  evidence: "/evidence",
  sources: "/evidence/sources",
  source: "/evidence/sources/istio-code",
  figures: "/evidence/figures",
  measure: "/evidence/figures?measure=proxy-memory",
  factCheck: "/evidence/fact-check",
  unknowns: "/evidence/unknowns",
  dates: "/evidence/dates",
  changes: "/evidence/changes?from=2026-11-20&to=2026-11-21.2",
  glossary: "/glossary",
  method: "/method",
  methodDecision: "/method/decision",
  accessibility: "/accessibility",
  api: "/api",
  designSystem: "/design-system",
  notFound: "/capabilities/no-such-row",
} as const;

export const narrow = { width: 390, height: 844 };

/** Text a reader sees, white space folded. */
export async function visibleText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
  return (await page.locator("main").innerText()).replace(/\s+/g, " ").trim();
}

/** Waits until scripts have made the table a grid; before that a cell is a plain link. */
export async function gridReady(page: Page): Promise<void> {
  await expect(page.getByRole("grid")).toBeVisible();
}
