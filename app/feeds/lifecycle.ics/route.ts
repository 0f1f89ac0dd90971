import { feed, noParameters, publicOrigin } from "@/app/_respond";
import { lifecycleCalendar } from "@/lib/feeds/lifecycle";
import * as paths from "@/lib/paths";
import { feedDates } from "../../_data/dates";

export function GET(request: Request): Response {
  const refused = noParameters(request);
  if (refused) return refused;
  const place = { origin: publicOrigin(request), page: paths.dates };
  return feed(request, lifecycleCalendar(feedDates, place), "text/calendar");
}
