import { decisionView } from "@/app/_data/decision";
import { keptImage } from "@/app/picture/_drawing/kept";
import { cardOf } from "@/lib/decision/card";
import { previewImage } from "../_preview/image";

/** The picture of a shared result. Part of the page, so it repairs what it can where the API would refuse. */
export async function GET(request: Request): Promise<Response> {
  return keptImage(request, "image/png", () => {
    const { revision, decision, telling } = decisionView(new URL(request.url).searchParams);
    return previewImage(cardOf(revision, decision, telling));
  });
}
