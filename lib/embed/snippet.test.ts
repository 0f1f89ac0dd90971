import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { frameCode, heightCode, heightScript } from "./snippet";

const server = "https://mesh.example";

test("the code of a frame, to the letter", () => {
  expect(frameCode({ src: `${server}/embed/pair?pair=a-vs-b&theme=dark`, title: "Two “meshes”", height: 640 })).toBe(
    '<iframe src="https://mesh.example/embed/pair?pair=a-vs-b&amp;theme=dark" title="Two “meshes”" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
});

test("nothing in an address leaves its attribute", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (src, title) => {
      const code = frameCode({ src, title, height: 100 });
      expect(code.match(/"/g)).toHaveLength(14);
      expect(code.match(/[<>]/g)).toHaveLength(4);
    }),
  );
});

test("the script stands in HTML as it is", () => {
  expect(heightCode(server)).toMatch(/^<script>\n[^<]+\n<\/script>$/);
  expect(() => runInNewContext(heightScript(server), { addEventListener: () => {} })).not.toThrow();
});

interface Frame {
  src: string;
  contentWindow: object;
  style: { height?: string };
}
const frame = (src: string): Frame => ({ src, contentWindow: {}, style: {} });

/** Runs the script on a page with these frames and gives what sends it a message. */
function page(frames: Frame[], origin = server) {
  let heard: (event: { source: object; origin: string; data: unknown }) => void = () => {};
  runInNewContext(heightScript(origin), {
    addEventListener: (_: string, listener: typeof heard) => {
      heard = listener;
    },
    document: { querySelectorAll: () => frames },
  });
  return (source: Frame, height: unknown, from = "null") =>
    heard({ source: source.contentWindow, origin: from, data: { type: "whichmesh:height", height } });
}

test("a frame takes its own height, from the server’s origin and from “null”", () => {
  const [one, other] = [frame(`${server}/embed/matrix`), frame(`${server}/embed/matrix`)];
  const say = page([one, other]);
  say(one, 812.2);
  expect([one.style.height, other.style.height]).toEqual(["813px", undefined]);
  say(other, 300, server);
  expect([one.style.height, other.style.height]).toEqual(["813px", "300px"]);
});

test.each([
  ["another page of the server", `${server}/compare`, "null"],
  ["another server", "https://evil.example/embed/matrix", "null"],
  ["a server whose name begins the same", "https://mesh.example.evil.example/embed/matrix", "null"],
  ["a frame that was led elsewhere", `${server}/embed/matrix`, "https://evil.example"],
])("%s is not heard", (_, src, from) => {
  const one = frame(src);
  page([one])(one, 500, from);
  expect(one.style.height).toBeUndefined();
});

test("a window that is no frame of the page is not heard", () => {
  const one = frame(`${server}/embed/matrix`);
  page([one])(frame(`${server}/embed/matrix`), 500);
  expect(one.style.height).toBeUndefined();
});

test("heights are clamped, and what is no height is ignored", () => {
  const one = frame(`${server}/embed/matrix`);
  const say = page([one]);
  for (const wrong of ["700", Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}]) say(one, wrong);
  expect(one.style.height).toBeUndefined();
  say(one, 1e9);
  expect(one.style.height).toBe("10000px");
  say(one, -5);
  expect(one.style.height).toBe("80px");
});

test("a server under a path: messages name no path, addresses do", () => {
  const [one, outside] = [frame("https://tools.example/mesh/embed/pair"), frame("https://tools.example/embed/pair")];
  const say = page([one, outside], "https://tools.example/mesh");
  say(one, 400, "https://tools.example");
  say(outside, 400, "https://tools.example");
  expect([one.style.height, outside.style.height]).toEqual(["400px", undefined]);
});
