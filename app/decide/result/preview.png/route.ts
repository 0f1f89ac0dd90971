import { decisionView } from "@/app/_data/decision";
import { image } from "@/app/_respond";
import { cardOf } from "@/lib/decision/card";
import { previewImage } from "../_preview/image";

/** The picture of a shared result. Part of the page, so it repairs what it can where the API would refuse. */
export async function GET(request: Request): Promise<Response> {
  const { revision, decision, telling } = decisionView(new URL(request.url).searchParams);
  return image(request, await previewImage(cardOf(revision, decision, telling)));
}
