import { notFound } from "@/app/_respond";

/** Whatever under /api is no known address: an answer in the shape of every other error. */
export function GET(request: Request): Response {
  return notFound(new URL(request.url).pathname);
}
