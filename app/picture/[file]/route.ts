import { pictureView } from "@/app/_data/picture";
import { newestRevision } from "@/app/_data/site";
import { headOf } from "@/app/_heads/heads";
import { badRequest, notFound, publicOrigin } from "@/app/_respond";
import { isEmbedView } from "@/lib/embed/address";
import { clip, type ParameterProblem, text } from "@/lib/share/codec";
import { parseParameters } from "@/lib/share/parameters";
import { pictureOf } from "../_drawing/draw";
import { pageCard, viewCard } from "../_drawing/draw-card";
import { keptImage } from "../_drawing/kept";
import { svgOf } from "../_drawing/svg";

/** Pictures of views, `<view>.svg`, and the cards that links are shown with, `<view>.png` and `page.png?path=`. */
export async function GET(request: Request, { params }: RouteContext<"/picture/[file]">): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const [, name = "", suffix] = /^([a-z]+)\.(svg|png)$/.exec((await params).file) ?? [];
  if (name === "page" && suffix === "png") return cardOfPage(request, searchParams);
  if (!isEmbedView(name) || !isSuffix(suffix))
    return notFound(pathname, "a view that can be embedded, as .svg or .png");
  return keptImage(request, types[suffix], async () => {
    const { embed, problems, ...how } = pictureView(name, suffix, searchParams);
    if (!embed) return badRequest(problems) ?? notFound(pathname);
    if (suffix === "png") return viewCard(embed);
    return svgOf(pictureOf(embed, how, publicOrigin(request) + embed.page));
  });
}

// --

const types = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;
const isSuffix = (text: string | undefined): text is keyof typeof types => text !== undefined && text in types;

/** Long enough for every path there is. */
const longestPath = 200;

async function cardOfPage(request: Request, query: URLSearchParams): Promise<Response> {
  const { values, problems } = parseParameters({ path: text(longestPath) }, query);
  const head = headOf(values.path);
  if (problems.length === 0 && head)
    return keptImage(request, "image/png", () => pageCard(head.heading, head.description, newestRevision));
  const unknown: ParameterProblem = {
    ...{ code: "unknown-value", parameter: "path", found: clip(values.path) },
    message: `No page is at “${clip(values.path)}”.`,
    repair: "Nothing is shown.",
    expected: "the path of a page of this server, without a query",
  };
  return badRequest([...problems, ...(head ? [] : [unknown])]) ?? notFound("/picture/page.png");
}
