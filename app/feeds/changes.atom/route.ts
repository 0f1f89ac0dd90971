import { feed, noParameters, publicOrigin } from "@/app/_respond";
import { atom } from "@/lib/feeds/atom";
import { filePaths } from "@/lib/file-paths";
import * as paths from "@/lib/paths";
import { changeEntries } from "../../_data/changes";

export function GET(request: Request): Response {
  const refused = noParameters(request);
  if (refused) return refused;
  const origin = publicOrigin(request);
  const body = atom({
    ...{ origin, page: paths.changes, name: "changes", self: filePaths.changesFeed },
    title: "whichmesh: what changed in the facts",
    entries: changeEntries().map(({ path, ...entry }) => ({ ...entry, link: origin + path })),
  });
  return feed(request, body, "application/atom+xml");
}
