import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { situationQueries } from "@/lib/testing/situations";
import { newestRevision, revisionIds } from "../_data/site";
import { GET } from "./route";

const origin = "https://mesh.example";
beforeEach(() => {
  vi.stubEnv("PUBLIC_ORIGIN", origin);
  vi.stubEnv("EMBED_ORIGINS", "https://wiki.example");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const get = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://inner:3000/oembed?${query}`, { headers }));
const asked = (url: string, more = "") => get(`url=${encodeURIComponent(url)}${more}`);
const answer = async (url: string, more = "") => {
  const response = asked(url, more);
  expect(response.status, url).toBe(200);
  return response.json();
};
const refusal = async (response: Response) => {
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const { error } = await response.json();
  for (const word of [error.code, error.message, error.expected]) expect(word).toEqual(expect.any(String));
  return [response.status, error.code, error.parameter];
};

test.each([
  ["/compare?options=linkerd.no-mesh", "Compare two options, row by row", "/embed/matrix?options=linkerd.no-mesh"],
  ["/compare/no-mesh-vs-linkerd", "No mesh or Linkerd", "/embed/pair?pair=no-mesh-vs-linkerd"],
  ["/capabilities/retries", "Retries", "/embed/capability?capability=retries"],
  ["/overhead?pods=50", "What a mesh costs: 50 pods on 40 nodes", "/embed/overhead?pods=50"],
  ["/compliance", "Where a mesh matters to an assessor", "/embed/compliance"],
  ["/compliance/dora", "DORA: what a mesh covers, and what it does not", "/embed/compliance?frameworks=dora"],
  [
    "/compliance/plan?frameworks=dora&option=linkerd&against=no-mesh",
    "Linkerd or No mesh under DORA",
    "/embed/compliance?frameworks=dora&option=linkerd&against=no-mesh",
  ],
])("%s is embedded under its own title", async (page, title, embed) => {
  const { html, ...rest } = await answer(origin + page);
  expect(rest).toMatchObject({ type: "rich", version: "1.0", title, provider_url: `${origin}/` });
  expect(html).toContain(` src="${origin}${embed.replaceAll("&", "&amp;")}"`);
  expect(html).toContain(` title="${title}"`);
  // A path alone is on this server.
  expect((await answer(page)).html).toBe(html);
  expect((await answer(origin + embed)).html).toBe(html);
});

test("a result is embedded under its verdict, live or with the facts of then", async () => {
  const page = `/decide/result?v=2&rev=${revisionIds.at(-2)}&got=linkerd&${situationQueries.machines}`;
  const live = await answer(origin + page);
  expect(live.title).toMatch(/[.?]$/);
  expect(live.html).not.toContain("rev=");
  expect((await answer(`${origin}${page}&facts=then`)).html).toContain(`rev=${revisionIds.at(-2)}`);
  const other = `${origin}/decide/result?v=2&rev=2026-11-21&method=1&got=linkerd&reasons=encryption`;
  expect((await answer(other)).title).not.toContain("Linkerd");
  expect((await answer(`${other}&facts=then`)).title).toContain("says that it recommended Linkerd.");
});

test.each([
  ["/compare?utm_source=wiki&options=linkerd&fbclid=", "/embed/matrix?options=linkerd"],
  ["/compliance/dora?utm_source=wiki&v=99", "/embed/compliance?frameworks=dora"],
  ["/decide/result?v=1&utm_source=wiki&mtls=must", "/embed/recommendation?v=1&mtls=must"],
  ["/embed/matrix?utm_source=wiki&theme=dark", "/embed/matrix?theme=dark"],
  ["/compare/?options=linkerd", "/embed/matrix?options=linkerd"],
  ["/compare/no-mesh-vs-linkerd/", "/embed/pair?pair=no-mesh-vs-linkerd"],
  ["/embed/matrix/", "/embed/matrix"],
  // The page asks for frameworks before it looks at an option.
  ["/compliance/plan?option=linkerd", "/embed/compliance"],
])("%s is embedded as its page stands, without what campaigns add", async (url, embed) => {
  const { html } = await answer(origin + url);
  expect(html).toContain(` src="${origin}${embed.replaceAll("&", "&amp;")}"`);
});

test("room is kept within, parameters that nobody knows are ignored", async () => {
  const all = await answer("/overhead");
  const small = await answer("/overhead", "&maxwidth=320&maxheight=240&dnt=1&format=json");
  expect([small.width, small.height]).toEqual([320, 240]);
  expect(small.html).toContain(' width="320" height="240"');
  expect(all.width).toBeGreaterThan(320);
});

test("what is missing or malformed is told", async () => {
  expect(await refusal(get(""))).toEqual([400, "incomplete", "url"]);
  expect(await refusal(get("url=%20"))).toEqual([400, "incomplete", "url"]);
  expect((await get("url=&url=/compare")).status).toBe(200);
  expect(await refusal(get("url=&maxwidth=x"))).toEqual([400, "incomplete", "url"]);
  expect(await refusal(get("url=/compare&url=/overhead"))).toEqual([400, "repeated", "url"]);
  for (const size of ["wide", "-1", "1.5", "1e3"])
    expect(await refusal(asked("/compare", `&maxwidth=${size}`)), size).toEqual([400, "not-a-number", "maxwidth"]);
  expect(await refusal(asked("/compare", "&maxheight=0"))).toEqual([400, "out-of-range", "maxheight"]);
});

test.each(["xml", "JSON", "html", "json&format=xml"])("the format %s is not implemented", async (format) => {
  expect(await refusal(asked("/compare", `&format=${format}`))).toEqual([501, "unknown-format", "format"]);
});

test.each([
  "https://evil.example/compare",
  "http://inner:3000/compare",
  "no address",
  "/glossary",
  "/compare/linkerd-vs-linkerd",
  "/capabilities/no-such-row",
  "/compliance/no-such-framework",
  "/compare?options=nothing",
  "/compare?options=nothing&utm_source=wiki",
  "/compare?v=99",
  "/compare?optons=linkerd",
  "/compare//",
  "/overhead?pods=many",
  "/decide/result?mtls=perhaps",
  "/embed/matrix?theme=pink",
  "/embed/capability",
  "/embed/nothing",
  `/compare?q=${"x".repeat(3_000)}`,
])("there is nothing to embed at %s", async (url) => {
  expect(await refusal(asked(url))).toEqual([404, "not-embeddable", "url"]);
});

test("what a view refuses is told in its words", async () => {
  for (const url of ["/overhead?pods=many", "/overhead?utm_source=wiki&pods=many"]) {
    const { error } = await asked(url).json();
    expect(error.message, url).toContain("pods must be a whole number");
  }
});

test("without a site that may show it there is no answer", async () => {
  vi.stubEnv("EMBED_ORIGINS", "");
  expect(await refusal(asked("/compare"))).toEqual([401, "not-shared", null]);
});

test("an answer is asked for again by its ETag, and anyone may read it", () => {
  const first = asked("/compare");
  expect(first.headers.get("Content-Type")).toBe("application/json");
  expect(first.headers.get("Cache-Control")).toBe("no-cache");
  expect(first.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(get("url=/compare", { "If-None-Match": first.headers.get("ETag") ?? "" }).status).toBe(304);
});

test("without PUBLIC_ORIGIN the request says where this server is", async () => {
  vi.stubEnv("PUBLIC_ORIGIN", "");
  const forwarded = { host: "inner", "x-forwarded-host": "docs.example", "x-forwarded-proto": "https" };
  const { html } = await get(`url=https://docs.example/compare&rev=${newestRevision}`, forwarded).json();
  expect(html).toContain(' src="https://docs.example/embed/matrix"');
});
