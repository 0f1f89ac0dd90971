import { expect, test } from "vitest";
import { apiShapes } from "@/lib/schema/api-shapes";
import { answerBeforeNext } from "./before-next";

test.each(["/", "/compare?q=%ff", "/api/v1/options.json", "/embed/matrix"])("Next is asked for %s", (target) => {
  for (const method of ["GET", "HEAD", "OPTIONS", "POST"]) expect(answerBeforeNext(method, target), method).toBeNull();
});

test.each(["/api/v1/options.json?a=1", "/healthz", "/llms.txt", "/api/v1/compliance/%ff.json"])(
  "TRACE of %s is refused in the shape of errors",
  (target) => {
    const answer = answerBeforeNext("TRACE", target);
    expect(answer).toMatchObject({
      status: 405,
      headers: { Allow: "GET, HEAD, OPTIONS", "Access-Control-Allow-Origin": "*", "Content-Type": "application/json" },
    });
    expect(apiShapes.error.parse(JSON.parse(answer?.body ?? "")).error.code).toBe("wrong-method");
  },
);

test.each(["/", "/compare", "/embed/matrix", "/_next/static/a.js", "/%"])("TRACE of %s is refused", (target) => {
  expect(answerBeforeNext("TRACE", target)).toEqual({ status: 405, headers: { Allow: "GET, HEAD" }, body: "" });
});

test.each(["/api/v1/compliance/%ff.json", "/picture/%.svg?theme=dark", "/feeds/%C3"])(
  "%s is refused in the shape of errors",
  (target) => {
    const answer = answerBeforeNext("GET", target);
    expect(answer).toMatchObject({
      status: 400,
      headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache", "Content-Type": "application/json" },
    });
    expect(apiShapes.error.parse(JSON.parse(answer?.body ?? ""))).toEqual({
      error: {
        code: "unreadable-path",
        parameter: null,
        message: "This address is not well formed.",
        expected: expect.stringContaining("two hexadecimal digits"),
      },
    });
  },
);

test.each(["/compare/%E0%A4%A", "/embed/%ff", "/%", "*"])("%s is refused in a sentence", (target) => {
  const answer = answerBeforeNext("GET", target);
  expect(answer).toMatchObject({ status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  expect(answer?.body).toMatch(/^This address is not well formed\. Expected .+\.\n$/);
});

test("a preflight is answered wherever it is asked", () => {
  expect(answerBeforeNext("OPTIONS", "/api/v1/compliance/%ff.json")).toMatchObject({ status: 204, body: "" });
});
