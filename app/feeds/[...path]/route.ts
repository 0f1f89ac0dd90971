import { notFound } from "@/app/_respond";

/** Whatever under /feeds is no feed: programs ask here, so the answer has the shape of every other error. */
export function GET(request: Request): Response {
  return notFound(new URL(request.url).pathname);
}
