import { sharedHeaders } from "@/lib/api/refusal";
import { newestRevision } from "../_data/site";

/** For probes: up, and which facts it serves. */
export function GET(): Response {
  return Response.json(
    { status: "ok", revision: newestRevision },
    { headers: { ...sharedHeaders, "Cache-Control": "no-store" } },
  );
}
export const dynamic = "force-dynamic";
