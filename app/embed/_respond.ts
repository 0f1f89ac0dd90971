import type { ReactElement } from "react";
import { answer } from "@/app/_respond";
import { embedPolicy } from "@/lib/security/policy";
import { readSettings } from "@/lib/security/settings";

/**
 * Renders a document and answers with it, under a policy of its own: framed by whom EMBED_ORIGINS allows, one style
 * sheet by its hash, one script of this server.
 *
 * @param finish a last change to the markup.
 */
export async function embedAnswer(
  request: Request,
  status: number,
  styles: { hash: string },
  document: ReactElement,
  finish: (markup: string) => string = (markup) => markup,
): Promise<Response> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return answer(
    request,
    `<!doctype html>${finish(renderToStaticMarkup(document))}`,
    {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": embedPolicy(styles.hash, readSettings(process.env).embedOrigins),
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
    status,
  );
}
