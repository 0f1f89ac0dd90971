import { expect, test } from "vitest";
import type { EmbedView } from "@/lib/embed/parameters";
import { type EmbedShown, embedded } from "./embed";
import { pictureView } from "./picture";

const ask = (view: EmbedView, query: string) => embedded(view, new URLSearchParams(query), "2026-11-22");

/**
 * What addresses of embeds may hold since 1.0, and a query with as much of it as fits together. Names are added, and
 * never taken away; the queries go on being shown.
 */
const promised: Record<EmbedView, { names: string[]; query: string }> = {
  matrix: {
    names: ["v", "rev", "options", "groups", "q", "diff", "interest"],
    query:
      "v=1&options=linkerd.cilium&groups=security.resilience&q=mtls&diff=1&interest=hide&cell=mtls-automatic.linkerd",
  },
  pair: { names: ["v", "rev", "pair"], query: "v=1&pair=linkerd-vs-kuma" },
  capability: { names: ["v", "capability"], query: "v=1&capability=retries" },
  overhead: {
    names: [
      ...["v", "rev", "options", "pods", "nodes", "services", "namespaces", "rps", "hops", "l7", "waypoints"],
      ...["connections", "payload", "scoped", "encryption", "setup", "basis", "nodeVcpu", "nodeGib", "podsPerNode"],
      ...["vcpu", "gib", "discount", "fx", "currency", "next.pods", "next.nodes", "licence.linkerd"],
      "own.proxy-memory.linkerd",
    ],
    query: "v=1&options=linkerd.no-mesh&pods=750&nodes=30&rps=2000&basis=vendor&next.pods=2000&licence.linkerd=100",
  },
  compliance: {
    names: ["v", "rev", "frameworks", "option", "against"],
    query: "v=1&frameworks=dora.nis2&option=linkerd&against=no-mesh",
  },
  recommendation: {
    names: ["v", "rev", "method", "got", "pods", "nodes", "services", "rps", "reasons", "workloads", "today"],
    query: "v=2&reasons=encryption.authorization&mtls=must&today=linkerd&pods=300",
  },
};

const how: [string, Partial<EmbedShown>][] = [
  ["", { theme: null, title: true, links: true }],
  ["theme=auto&title=1&links=1", { theme: "auto", title: true, links: true }],
  ["theme=dark&title=0&links=0", { theme: "dark", title: false, links: false }],
];

test.each(Object.entries(promised))("/embed/%s goes on taking what it took", (view, { names, query }) => {
  const known = ask(view as EmbedView, `${query}&no-such-parameter=1`).problems.flatMap((one) => one.known ?? []);
  expect(known).toEqual(expect.arrayContaining(names));
  for (const [asked, means] of how) {
    const { problems, shown, embed } = ask(view as EmbedView, [query, asked].filter(Boolean).join("&"));
    expect(problems).toEqual([]);
    expect(shown).toEqual(means);
    expect(embed?.frame.frozen).toBeNull();
  }
});

test.each(Object.entries(promised))("/picture/%s goes on taking what it took", (view, { query }) => {
  for (const [suffix, asked] of [
    ["svg", `${query}&theme=dark&title=0`],
    ["png", query],
  ] as const)
    expect(pictureView(view as EmbedView, suffix, new URLSearchParams(asked)).problems).toEqual([]);
});
