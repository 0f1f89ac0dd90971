import { type BrowserContext, test as base, expect, type Locator, type Page } from "@playwright/test";

/**
 * Every page a test opens is watched: a request to another origin, a console error, a script error
 * or a broken Content-Security-Policy fails the test.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a fixture that gives nothing is void in Playwright
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, new URL(baseURL ?? "").origin);
      if (process.env.SLOW) slowDown(context, Number(process.env.SLOW));
      await use();
      expect(faults, "foreign requests, script errors and policy violations").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Slows the scripts of every page of a context down, to find what a test takes for granted on a fast machine. */
function slowDown(context: BrowserContext, rate: number): void {
  context.on("page", async (page) => {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
  });
}

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

/** Every wish there is: the longest result. */
const everyWish = [
  "pods=5000",
  "nodes=200",
  "services=500",
  "rps=100000",
  "reasons=encryption.authorization.traffic.observability.compliance",
  "today=istio-sidecar",
  "workloads=kubernetes.several-planned",
  "platform=keep-network.unprivileged.air-gapped.guided.managed.dual-stack",
  `frameworks=${everyFramework}.other`,
  "mtls=want",
  "cryptography=own-root.spire.hsm.revocation.fips.post-quantum",
  "rules=network.identity.request.token.authorizer.duties",
  "traffic=canary.header.mirror.failover.breaking.rate.fault.egress.gateway-api",
  "records=http-log.tcp-log.caller.denials.traces.tap",
  "team=unknown",
  "extensions=wasm.raw",
  "path=unknown",
  "budget=unknown",
  "upgrades=no-restart.canary.skip.backports.long",
  "adoption=gradual.running.rehearsed",
  "support=open-only.osi.stable.vendors",
].join("&");

/** A large instance of every route pattern; `budgets.spec.ts` weighs every address there is. */
export const routes = {
  overview: "/",
  compare: "/compare",
  overhead: "/overhead?scoped=0&pods=5000&nodes=20&hops=2.5&encryption=wireguard&next.pods=9000",
  decide: "/decide?workloads=several&mtls=must&step=cryptography",
  result: `/decide/result?${everyWish}&pair=istio-sidecar.no-mesh&mood=good`,
  resultTie: "/decide/result?reasons=encryption.observability&mtls=must&workloads=unknown&today=linkerd",
  board: `/decide/result?${everyWish}&view=board`,
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
  share: `/share?page=${encodeURIComponent(`/decide/result?${everyWish}`)}`,
  shareNothing: "/share",
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

/** The largest instance of every view to embed. */
export const embeds = {
  matrix: "/embed/matrix",
  frozenMatrix: "/embed/matrix?rev=2026-11-21.3",
  pair: "/embed/pair?pair=linkerd-vs-no-mesh",
  capability: "/embed/capability?capability=l7-policy-on-every-path",
  overhead: "/embed/overhead?scoped=0&pods=5000&nodes=20&hops=3&encryption=wireguard&next.pods=9000",
  heatMap: "/embed/compliance",
  framework: "/embed/compliance?frameworks=nist-800-53",
  plan: `/embed/compliance?frameworks=${everyFramework}&option=linkerd&against=no-mesh`,
  recommendation: `/embed/recommendation?${everyWish}`,
  recommendationTie: "/embed/recommendation?reasons=encryption.observability&mtls=must&workloads=unknown&today=linkerd",
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

/** Waits until React answers for an element: before that it is what the server sent, and a press goes there. */
export async function live(element: Locator): Promise<Locator> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps"))))
    .toBe(true);
  return element;
}
