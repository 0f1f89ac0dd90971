import { feed, noParameters, publicOrigin } from "@/app/_respond";
import { atom } from "@/lib/feeds/atom";
import { paths } from "@/lib/paths";
import { changeEntries } from "../../_data/changes";

export function GET(request: Request): Response {
  const origin = publicOrigin(request);
  const entries = changeEntries().map(({ path, ...entry }) => ({ ...entry, id: origin + path, link: origin + path }));
  const body = atom({ origin, page: paths.changes, title: "whichmesh: what changed in the facts", entries });
  return noParameters(request) ?? feed(request, body, "application/atom+xml");
}
