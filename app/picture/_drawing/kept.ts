import { image, publicOrigin } from "@/app/_respond";

type Drawing = string | Uint8Array<ArrayBuffer>;

/** Drawings asked for last, by the address they were asked at: an answer is the same as long as the server runs. */
const kept = new Map<string, Drawing>();
const most = 64;
let last: Promise<unknown> = Promise.resolve();

/**
 * Answers with a picture. Drawing one takes the whole thread for up to a second, and readers of a wiki page ask for the
 * same one: it is drawn once, and different ones after each other, with room for other requests in between.
 *
 * @param draw draws it, or says why not: a refusal is not kept.
 */
export async function keptImage(
  request: Request,
  type: "image/png" | "image/svg+xml; charset=utf-8",
  draw: () => Promise<Drawing | Response>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const key = `${publicOrigin(request)} ${pathname}${search}`;
  const drawing = kept.get(key) ?? (await inTurn(() => kept.get(key) ?? draw()));
  if (drawing instanceof Response) return drawing;
  // What was asked for last stands last, so that the first is the one to go.
  kept.delete(key);
  kept.set(key, drawing);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > most) kept.delete(oldest);
  return image(request, drawing, type);
}

// --

/** Runs work after all that was asked for before; one that fails holds nobody up. */
function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const turn = last.then(() => new Promise((resolve) => setImmediate(resolve))).then(work);
  last = turn.catch(() => null);
  return turn;
}
