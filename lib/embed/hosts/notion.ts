import { type HostGuide, type HostInput, localNetwork, notTried } from "./host";

export function notion({ address }: HostInput): HostGuide {
  return {
    id: "notion",
    name: "Notion",
    answer: "An embed block takes the address; the block’s height is pulled by hand.",
    steps: [
      "Type `/embed`, paste the address below and choose “Embed link”.",
      "Pull the lower edge of the block until the view fits.",
      "This server must be reached by https from each reader’s browser.",
      localNetwork.step,
    ],
    lines: [{ label: "Address for the embed block", text: address }],
    embedOrigins: "https://app.notion.com https://www.notion.so https://*.notion.site",
    instead: "Copy the table and paste it, or upload the picture.",
    verified: [
      {
        what: "The embed command takes a plain address, and works best in a browser.",
        source: { title: "Omni in Notion", address: "https://docs.omni.co/guides/embed/omni-in-notion" },
      },
      {
        what: "Notion’s API makes embed blocks for a list of services only: this one is inserted by hand.",
        source: {
          title: "Validation on embed block URLs",
          address: "https://developers.notion.com/changelog/validation-on-embed-block-urls",
        },
      },
      {
        what: "Another site saw its embeds framed from notion.so and its sub-domains, in 2024.",
        source: { title: "tldraw, pull request 3214", address: "https://github.com/tldraw/tldraw/pull/3214" },
      },
      ...localNetwork.verified,
    ],
    notVerified: [
      notTried("Notion"),
      "Notion’s own help page on embeds could not be read. That frames come from app.notion.com is inferred from where its pages are linked in 2026. The browser’s console names an origin that is missing here; the desktop app may have another.",
      "Notion fetches addresses itself to preview them; whether it frames a server that only your network reaches is open.",
    ],
  };
}
