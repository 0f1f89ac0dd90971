import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, routes, test } from "./fixtures";

/** The budgets of the design, on the largest instance of every route pattern. */
const budgets = {
  htmlKb: 80,
  nodes: 6000,
  policyBytes: 1536,
  /** An empty page of this Next and React weighs 134.9 kB of scripts; ours may add 25. */
  scriptKb: 134.9 + 25,
  layoutShift: 0.05,
};

const kb = (body: string | Buffer) => gzipSync(body, { level: 9 }).length / 1000;

for (const [name, path] of Object.entries(routes)) {
  test(`${name} keeps within its budgets`, async ({ page, request }) => {
    const response = await request.get(path);
    const html = await response.text();
    expect(kb(html), "HTML, kB gzip").toBeLessThan(budgets.htmlKb);

    const scripts = [...html.matchAll(/<script(?![^>]*nomodule)[^>]*\ssrc="([^"]+)"/gi)].map(([, src = ""]) => src);
    const bodies = await Promise.all(scripts.map(async (src) => (await request.get(src)).body()));
    expect(
      bodies.reduce((sum, body) => sum + kb(body), 0),
      "scripts, kB gzip",
    ).toBeLessThan(budgets.scriptKb);
    expect(
      bodies.some((body) => body.includes("ZodError")),
      "Zod stays on the server",
    ).toBe(false);

    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path);
    expect(await page.locator("*").count(), "elements").toBeLessThan(budgets.nodes);
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(shift, "layout shift").toBeLessThan(budgets.layoutShift);
  });
}

test("no content is in any script", async ({ request }) => {
  const { capabilities } = (await (await request.get("/api/v1/capabilities.json")).json()) as {
    capabilities: { countsAsYes: string }[];
  };
  const folder = ".next/static/chunks";
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    expect(
      capabilities.filter(({ countsAsYes }) => text.includes(countsAsYes)),
      file,
    ).toEqual([]);
  }
});

test("every address there is: status, one heading, live links, strict policy, nothing foreign", async ({ baseURL }) => {
  test.slow();
  const seen = new Map<string, Set<string>>();
  const queue = ["/", "/design-system"];
  const policies = new Set<string>();
  const foreign = [
    /<(?:script|img|iframe|source)[^>]+src="(?:https?:)?\/\//,
    /<link[^>]+(?:stylesheet|preload|icon)[^>]+href="(?:https?:)?\/\//,
    /\sstyle="/,
  ];
  // Kept for one expectation at the end: each takes some milliseconds, and there are about a thousand addresses.
  const problems: string[] = [];
  while (queue.length > 0) {
    const path = queue.pop() as string;
    if (seen.has(path)) continue;
    const must = (holds: boolean, what: string) => {
      if (!holds) problems.push(`${path}: ${what}`);
    };
    // Plain requests: through the browser's own client they would take minutes.
    const response = await fetch(`${baseURL}${path}`);
    must(response.status === 200, `status ${response.status}`);
    const header = (name: string) => response.headers.get(name) ?? "";
    const policy = header("content-security-policy");
    must(policy.includes("default-src 'none'") && policy.includes("frame-ancestors 'none'"), "a closed policy");
    must(!/unsafe|\*|https?:/.test(policy), "nothing unsafe or foreign in the policy");
    must(policy.length < budgets.policyBytes, `a policy of ${policy.length} bytes`);
    must(header("x-content-type-options") === "nosniff", "nosniff");
    must(header("referrer-policy") === "no-referrer", "no-referrer");
    policies.add(policy.replace(/ '(nonce|sha256)-[^']+'/g, ""));

    const html = await response.text();
    if (!header("content-type").includes("html")) {
      seen.set(path, new Set());
      continue;
    }
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, body = ""]) => body);
    const hashes = inline.map((body) => createHash("sha256").update(body).digest("base64"));
    must(
      policy.includes("'nonce-") || hashes.every((hash) => policy.includes(hash)),
      "a script that the policy blocks",
    );
    must(html.match(/<h1[\s>]/g)?.length === 1, "one h1");
    // What is small as it stands need not be packed.
    const weight = html.length < budgets.htmlKb * 1000 ? 0 : kb(html);
    must(weight < budgets.htmlKb, `HTML of ${weight} kB`);
    const nodes = html.replace(/<script[\s\S]*?<\/script>/g, "").match(/<[a-z]/g)?.length ?? 0;
    must(nodes < budgets.nodes, `${nodes} elements`);
    must(!foreign.some((pattern) => pattern.test(html)), "nothing foreign, no inline style");
    seen.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id)));
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"]*|#[^"]*)"/g)) {
      const [target = "", fragment] = href.replaceAll("&amp;", "&").split("#");
      const page = target || path;
      if (!seen.has(page) && !standsForOthers(page, seen)) queue.push(page);
      if (fragment) fragments.push([path, page, fragment]);
    }
  }
  const dead = fragments.filter(([, page, fragment]) => !seen.get(page)?.has(fragment));
  problems.push(...dead.map(([from, page, fragment]) => `${from}: nothing at ${page}#${fragment}`));
  expect(problems.slice(0, 20)).toEqual([]);
  expect(seen.size).toBeGreaterThan(280);
  expect(policies.size, "page and API policies").toBeLessThanOrEqual(2);
});

/** Pictures and files of a view are made anew for each request: some of each kind stand for all. */
function standsForOthers(page: string, seen: ReadonlyMap<string, unknown>): boolean {
  const [kind = ""] = page.split("?");
  if (!/^\/(picture|api)\//.test(kind) || kind === page) return false;
  return [...seen.keys()].filter((one) => one.startsWith(`${kind}?`)).length >= 8;
}

/** Links to a place in a page: from, page, id. */
const fragments: [string, string, string][] = [];
