import { expect, test, vi } from "vitest";
import { badRequest } from "@/app/_respond";
import { keptImage } from "./kept";

const at = (path: string, headers?: Record<string, string>) =>
  new Request(`https://mesh.example/picture/${path}`, headers ? { headers } : {});
const svg = "image/svg+xml; charset=utf-8";

test("an address is drawn once, also when it is asked for twice at the same time, and confirmed without drawing", async () => {
  const draw = vi.fn(() => Promise.resolve("<svg/>"));
  const [one, two] = await Promise.all([keptImage(at("once.svg"), svg, draw), keptImage(at("once.svg"), svg, draw)]);
  expect([await one.text(), await two.text()]).toEqual(["<svg/>", "<svg/>"]);
  const etag = one.headers.get("ETag") ?? "";
  expect((await keptImage(at("once.svg", { "If-None-Match": etag }), svg, draw)).status).toBe(304);
  expect(draw).toHaveBeenCalledTimes(1);
  await keptImage(at("once.svg?theme=dark"), svg, draw);
  expect(draw).toHaveBeenCalledTimes(2);
});

test("a refusal is answered and not kept; a drawing that fails holds up no other", async () => {
  const problem = {
    code: "unknown-value",
    parameter: "a",
    message: "m",
    repair: "r",
    expected: "e",
    found: "f",
  } as const;
  const refused = () => Promise.resolve(badRequest([problem]) ?? new Response());
  expect((await keptImage(at("refused.svg"), svg, refused)).status).toBe(400);
  expect((await keptImage(at("refused.svg"), svg, () => Promise.resolve("<svg/>"))).status).toBe(200);
  const fails = keptImage(at("fails.svg"), svg, () => Promise.reject(new Error("no font")));
  const next = keptImage(at("next.svg"), svg, () => Promise.resolve("<svg/>"));
  await expect(fails).rejects.toThrow("no font");
  expect((await next).status).toBe(200);
});

test("one is drawn after the other, and what was not asked for longest is forgotten", async () => {
  let drawing = 0;
  let most = 0;
  const draw = async () => {
    drawing += 1;
    most = Math.max(most, drawing);
    await Promise.resolve();
    drawing -= 1;
    return "<svg/>";
  };
  await Promise.all(Array.from({ length: 65 }, (_, index) => keptImage(at(`many-${index}.svg`), svg, draw)));
  expect(most).toBe(1);
  const again = vi.fn(draw);
  await keptImage(at("many-64.svg"), svg, again);
  expect(again).not.toHaveBeenCalled();
  await keptImage(at("many-0.svg"), svg, again);
  expect(again).toHaveBeenCalledTimes(1);
});
