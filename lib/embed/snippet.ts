import { htmlText } from "@/lib/export/html";

/** What a frame around an embed may do: run its script for the height, and open links in a tab of their own. */
export const frameSandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Heights that a frame takes from what it shows, in CSS pixels. */
const [lowest, highest] = [80, 10_000];

/**
 * An embed as HTML for another site.
 *
 * @param src absolute.
 * @param title what it is, for those who hear it.
 * @param height in CSS pixels.
 * @param width in CSS pixels; left out, all there is.
 */
export function frameCode({
  src,
  title,
  height,
  width,
}: {
  src: string;
  title: string;
  height: number;
  width?: number;
}): string {
  // Well-formed XHTML too, which oEmbed asks for: every attribute has a value.
  const attributes = {
    ...{ src, title, width: String(width ?? "100%"), height: String(height) },
    ...{ loading: "lazy", referrerpolicy: "no-referrer", sandbox: frameSandbox },
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${htmlText(value)}"`);
  return `<iframe ${text.join(" ")}></iframe>`;
}

/** The script that gives frames the height of what they show, as HTML. Once a page, however many frames. */
export const heightCode = (origin: string) => `<script>\n${heightScript(origin)}\n</script>`;

/**
 * The same as plain script. A frame without `allow-same-origin` has the origin “null”, which any page can have: so the
 * message must come from the very frame whose address is an embed of this server.
 *
 * @param origin where this server is reached, maybe with a path: scheme, host and port are what a message names.
 */
export function heightScript(origin: string): string {
  return `addEventListener("message", function (event) {
  var data = event.data;
  if (event.origin !== ${JSON.stringify(new URL(origin).origin)} && event.origin !== "null") return;
  if (!data || data.type !== "whichmesh:height" || !Number.isFinite(data.height)) return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow !== event.source || !frame.src.startsWith(${JSON.stringify(`${origin}/embed/`)})) return;
    frame.style.height = Math.min(Math.max(Math.ceil(data.height), ${lowest}), ${highest}) + "px";
  });
});`;
}
