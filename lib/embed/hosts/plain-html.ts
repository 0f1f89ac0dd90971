import { htmlText } from "@/lib/export/html";
import { type HostGuide, type HostInput, schemeAndHostOf } from "./host";

export function plainHtml({ origin, title, code, codeWithHeight, picture }: HostInput): HostGuide {
  const server = schemeAndHostOf(origin);
  return {
    id: "html",
    name: "Plain HTML",
    answer: "The code works as it stands on any page that may frame this server.",
    steps: [
      "Paste the code where the view shall stand.",
      "With the script, the frame takes the height of what it shows. Several frames on a page need the script once.",
      "A page with a Content-Security-Policy of its own adds this server to its `frame-src`, or the line below where it has none, and to `img-src` for the picture; the script needs a nonce or a hash there, like any inline script.",
    ],
    lines: [
      { label: "Code", text: code },
      { label: "Code with automatic height", text: codeWithHeight },
      { label: "Picture", text: `<img src="${htmlText(picture)}" alt="${htmlText(title)}">` },
      { label: "For the page’s Content-Security-Policy", text: `frame-src ${server}` },
    ],
    embedOrigins: "https://<your site>",
    instead: "Use the picture with words beside it, or the table.",
    verified: [
      {
        what: "A frame without `allow-same-origin` speaks with the origin “null”, so the script checks which frame spoke and where its address leads. The tests of this product run it in Chromium against such a frame, a foreign one and wrong heights.",
        source: null,
      },
    ],
    notVerified: ["Your page’s own policy and styles."],
  };
}
