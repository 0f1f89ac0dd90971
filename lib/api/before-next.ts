import { isReadable, readablePath } from "@/lib/security/request-path";
import { refusalOf } from "./refusal";

interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Empty where the status says it all. */
  body: string;
}

/**
 * The answer to what Next fails at with status 500 before `proxy.ts` is asked: a path that cannot be read, and TRACE.
 *
 * @param target path and query, as a request line has them.
 * @returns null where Next can be asked. Without the headers that every answer has.
 */
export function answerBeforeNext(method: string, target: string): Answer | null {
  if (method !== "TRACE" && isReadable(target)) return null;
  const [path = "", ...query] = target.split("?");
  const refusal = refusalOf(method, path, query.join("?"));
  if (refusal) {
    const { status, headers, body } = refusal;
    if (!body) return { status, headers, body: "" };
    return { status, headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body) };
  }
  if (method === "TRACE") return { status: 405, headers: { Allow: "GET, HEAD" }, body: "" };
  return {
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: `This address is not well formed. Expected ${readablePath}.\n`,
  };
}
