import { publicOrigin } from "@/app/_respond";
import { longestQuery } from "@/lib/api/refusal";
import { isEmbedView } from "@/lib/embed/address";
import { withoutLinks } from "@/lib/embed/links";
import { embedViews } from "@/lib/embed/parameters";
import { formatExact } from "@/lib/format/quantity";
import { embedded } from "../../_data/embed";
import { EmbedDocument, EmbedProblem } from "../_document";
import { embedAnswer } from "../_respond";
import { stylesOf } from "../_styles";

/** A whole document, not a page: it goes without the framework's scripts, so that it is light and runs in any frame. */
export async function GET(request: Request, { params }: RouteContext<"/embed/[view]">): Promise<Response> {
  const { view } = await params;
  const url = new URL(request.url);
  const plain = stylesOf(null);
  if (!isEmbedView(view))
    return embedAnswer(
      request,
      404,
      plain,
      <EmbedProblem
        heading="There is no such view to embed"
        text={`Expected one of ${embedViews.join(", ")}.`}
        theme={url.searchParams.get("theme")}
        css={plain.css}
      />,
    );
  if (url.search.length > longestQuery + 1)
    return embedAnswer(
      request,
      414,
      plain,
      <EmbedProblem
        heading="This address is too long"
        text={`Expected at most ${formatExact(longestQuery)} bytes after the question mark.`}
        theme={url.searchParams.get("theme")}
        css={plain.css}
      />,
    );
  const { problems, shown, embed } = embedded(view, url.searchParams, new Date().toISOString().slice(0, 10));
  if (!embed)
    return embedAnswer(
      request,
      400,
      plain,
      <EmbedProblem
        heading="This embed cannot be shown"
        problems={problems}
        today={problems.some(({ parameter }) => parameter === "rev") ? withoutRevision(url) : undefined}
        theme={shown.theme}
        css={plain.css}
      />,
    );
  const styles = stylesOf(view);
  const document = <EmbedDocument embed={embed} shown={shown} origin={publicOrigin(request)} css={styles.css} />;
  return embedAnswer(request, 200, styles, document, shown.links ? undefined : withoutLinks);
}

// --

function withoutRevision(url: URL): string {
  const today = new URL(url);
  today.searchParams.delete("rev");
  return today.pathname + today.search;
}
