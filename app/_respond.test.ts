import { expect, test } from "vitest";
import { answer, publicOrigin } from "./_respond";
import { GET as health } from "./healthz/route";
import { GET as llms } from "./llms.txt/route";

const request = (headers: Record<string, string> = {}) => new Request("http://localhost:3000/", { headers });
const text = (body: string, headers = {}) => answer(request(headers), body, { "Content-Type": "text/plain" });
const tag = text("a").headers.get("ETag") ?? "";

test("a tag is weak, since the same bytes go out compressed and plain", () => {
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(text("b").headers.get("ETag")).not.toBe(tag);
});

test.each([tag, tag.replace("W/", ""), `"other" ,  ${tag}`, "*"])(
  "a copy known by %s is not sent again",
  async (known) => {
    const again = text("a", { "If-None-Match": known });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag]);
  },
);

test.each(['"other"', tag.replace("W/", "w/"), tag.replaceAll('"', ""), ""])("%s is no copy", (known) => {
  expect(text("a", { "If-None-Match": known }).status).toBe(200);
});

test("llms.txt and the probe may be read from any site; only llms.txt is asked for again", () => {
  const [list, probe] = [llms(request()), health()];
  for (const { headers } of [list, probe]) expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(llms(request({ "If-None-Match": list.headers.get("ETag") ?? "" })).status).toBe(304);
  expect([probe.headers.get("Cache-Control"), probe.headers.get("ETag")]).toEqual(["no-store", null]);
});

test("a forwarded host that is none does not make links lead to this machine", () => {
  expect(publicOrigin(request({ host: "mesh.example.", "x-forwarded-host": "a/b" }))).toBe("http://mesh.example");
});
