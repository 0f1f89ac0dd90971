/** What a host’s lines are filled in with. */
export interface HostInput {
  /** Where this server is reached, without a slash at the end. */
  origin: string;
  /** What the view is called: what stands where a picture is not seen. */
  title: string;
  /** The embed, absolute. */
  address: string;
  /** The embed as HTML; with the script for its height. */
  code: string;
  codeWithHeight: string;
  /** The view as Markdown, absolute; null where there is none. */
  markdown: string | null;
  /** The view as a picture, absolute. */
  picture: string;
  /** The page itself, absolute. */
  link: string;
}

/** How to show a view on one kind of site. In sentences, backticks mark what is typed. */
export interface HostGuide {
  id: string;
  name: string;
  /** In one sentence: what works there. */
  answer: string;
  steps: readonly string[];
  /** What to paste or to set, ready to copy. */
  lines: readonly { label: string; text: string }[];
  /** What EMBED_ORIGINS of this server must hold; null where nothing is framed. */
  embedOrigins: string | null;
  /** What to use where frames are refused. */
  instead: string;
  /** What was read, and where; without a source, what the tests of this product show. */
  verified: readonly { what: string; source: { title: string; address: string } | null }[];
  /** What could not be tried or read. */
  notVerified: readonly string[];
}

/** The day the hosts’ documents were read. */
export const hostsCheckedOn = "2026-11-22";

/** Host and port, as lists of allowed hosts want it. */
export const hostOf = (origin: string) => new URL(origin).host;
/** The host alone, as lists of allowed domains want it. */
export const domainOf = (origin: string) => new URL(origin).hostname;
/** Scheme, host and port, as a Content-Security-Policy wants it. */
export const schemeAndHostOf = (origin: string) => new URL(origin).origin;

/** For wikis on the internet that frame a server inside: the browser stands between the two. */
export const localNetwork = {
  step: "Where this server has a private address, Chrome and Edge ask each reader first, or refuse. An administrator of browsers allows it for all by naming the wiki’s origin in the policy `LocalNetworkAccessAllowedForUrls`.",
  verified: [
    {
      what: "A frame of a public page that goes to a private address needs a permission, from Edge 143 on.",
      source: {
        title: "Microsoft Edge: Local Network Access",
        address: "https://learn.microsoft.com/en-us/deployedge/ms-edge-local-network-access",
      },
    },
    {
      what: "Chrome asks before a public site reaches a private address, from 142 on.",
      source: {
        title: "Chrome status: Local Network Access",
        address: "https://chromestatus.com/feature/5152728072060928",
      },
    },
  ],
} as const;

/** What holds for every host that is not one’s own. */
export const notTried = (host: string) => `Not tried on a live ${host}.`;
