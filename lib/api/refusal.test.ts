import { expect, test } from "vitest";
import { apiShapes } from "@/lib/schema/api-shapes";
import { isForPrograms, longestQuery, refusalOf } from "./refusal";

const get = (query: string) => refusalOf("GET", "/api/v1/matrix.json", query);

test("reading is left to the address", () => {
  expect(get("")).toBeNull();
  expect(refusalOf("HEAD", "/feeds/changes.atom", "?a=1")).toBeNull();
});

test.each(["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"])("%s is refused with what is allowed", (method) => {
  const refusal = refusalOf(method, "/api/v1/nothing", "");
  expect(refusal).toMatchObject({ status: 405, headers: { Allow: "GET, HEAD, OPTIONS" } });
  expect(apiShapes.error.safeParse(refusal?.body).success).toBe(true);
});

test("a browser may ask whether a script of another site may read", () => {
  expect(refusalOf("OPTIONS", "/api/v1/matrix.json", "")).toMatchObject({
    status: 204,
    body: null,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Expose-Headers": "ETag, Content-Disposition",
    },
  });
});

test("a query of exactly the limit is taken, one byte more is not; bytes count, not characters", () => {
  expect(get(`?${"a".repeat(longestQuery)}`)).toBeNull();
  const refusal = get(`?${"a".repeat(longestQuery + 1)}`);
  expect(refusal).toMatchObject({ status: 414, body: { error: { code: "too-long", expected: "at most 8192 bytes" } } });
  expect(apiShapes.error.safeParse(refusal?.body).success).toBe(true);
  expect(get(`?${"é".repeat(longestQuery / 2)}`)).toBeNull();
  expect(get(`?${"é".repeat(longestQuery / 2 + 1)}`)?.status).toBe(414);
});

test.each([
  ["/api/v1/matrix.json", true],
  ["/api/nothing", true],
  ["/embed/matrix", false],
  ["/oembed", true],
  ["/picture/matrix.svg", true],
  ["/healthz", true],
  ["/llms.txt", true],
  // Pages repair.
  ["/api", false],
  ["/compare", false],
  ["/oembedded", false],
  ["/llms-txt", false],
])("%s is for programs: %s", (path, expected) => {
  expect(isForPrograms(path)).toBe(expected);
});
