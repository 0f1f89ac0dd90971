import { type IncomingMessage, Server, ServerResponse } from "node:http";
import { answerBeforeNext } from "@/lib/api/before-next";
import { policy } from "@/lib/security/policy";
import { originForm } from "@/lib/security/request-path";

/** Steps in front of Next, which offers no place there, for requests that it fails at before it asks `proxy.ts`. */
export function stepBeforeNext(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
    const [request, response] = given as [IncomingMessage?, unknown?];
    if (event === "request" && request && response instanceof ServerResponse) {
      const { target, host } = originForm(request.url ?? "/");
      request.url = target;
      if (host !== null) request.headers.host = host;
      if (answered(request.method ?? "GET", target, response)) return true;
    }
    return Reflect.apply(emit, this, [event, ...given]);
  };
}

// --

function answered(method: string, target: string, response: ServerResponse): boolean {
  const answer = answerBeforeNext(method, target);
  if (!answer) return false;
  const { status, headers, body } = answer;
  response.writeHead(status, {
    ...headers,
    ...(status !== 204 && { "Content-Length": Buffer.byteLength(body) }),
    "Content-Security-Policy": policy(null),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  response.end(body);
  return true;
}
