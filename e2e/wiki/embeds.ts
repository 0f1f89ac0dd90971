import { embedPath } from "@/lib/embed/address";
import { type EmbedView, embedThemes } from "@/lib/embed/parameters";
import { suggestedSize } from "@/lib/embed/size";
import { server } from "./addresses";

/** One embed of each view, as somebody would put it into a wiki, and words that stand in it. */
export const embeds: { view: EmbedView; query: string; says: string[] }[] = [
  { view: "matrix", query: "options=istio-ambient.linkerd&groups=security", says: ["Linkerd", "Istio ambient"] },
  { view: "pair", query: "pair=linkerd-vs-no-mesh", says: ["Linkerd", "No mesh"] },
  { view: "capability", query: "capability=retries", says: ["Retries", "Kuma"] },
  { view: "overhead", query: "pods=750&nodes=40", says: ["750", "Linkerd"] },
  { view: "compliance", query: "frameworks=dora&option=linkerd", says: ["DORA", "Linkerd"] },
  {
    view: "recommendation",
    query: "reasons=traffic&traffic=canary.header&rules=token-must&extensions=wasm-must",
    says: ["Istio sidecar"],
  },
];

/** How a wiki lets others' pages in. */
export const frameKinds = ["plain", "sandboxed"] as const;
export type FrameKind = (typeof frameKinds)[number];

/** Address of the wiki's page. */
export const wikiPage = (view: EmbedView, theme: string, kind: FrameKind) => `/${view}/${theme}/${kind}/`;

/** Begins lower than any embed is, so that only the message of the embed makes it fit. */
const lowHeight = 90;

/** A frame on a page of the wiki. */
export interface WikiFrame {
  path: string;
  title: string;
  src: string;
  height: number;
  /** Null for none. */
  sandbox: string | null;
}

/** Every frame of the wiki, each on a page of its own. */
export const wikiFrames: WikiFrame[] = [
  ...embeds.flatMap(({ view, query }) =>
    embedThemes.flatMap((theme) =>
      frameKinds.map((kind) => ({
        path: wikiPage(view, theme, kind),
        title: `The ${view}`,
        src: server + embedPath(view, `${query}&theme=${theme}`),
        height: lowHeight,
        sandbox: kind === "sandboxed" ? "allow-scripts" : null,
      })),
    ),
  ),
  {
    path: "/outside/",
    title: "A page that is no embed",
    src: `${server}/compare`,
    height: suggestedSize("matrix").height,
    sandbox: null,
  },
];
