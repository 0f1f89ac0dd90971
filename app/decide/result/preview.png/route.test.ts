import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decisionModel } from "@/app/_data/decision";
import { choosableOptions } from "@/app/_data/site";
import { drawable } from "@/app/picture/_drawing/fonts";
import type { Card } from "@/lib/decision/card";
import { dontKnow } from "@/lib/decision/model";
import { answerLabel } from "@/lib/decision/words";
import { previewImage } from "../_preview/image";
import { GET } from "./route";

const address = "http://127.0.0.1/decide/result/preview.png";
const asked = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`${address}?${query}`, { headers }));
const bytesOf = async (query: string) => Buffer.from(await (await asked(query)).arrayBuffer());

/** Signature, then width and height of the header. */
function expectPicture(bytes: Buffer) {
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
}

/** Every address asked for; the renderer carries its layout engine along as a data address. */
const outside: string[] = [];
const { fetch } = globalThis;
beforeEach(() => {
  vi.stubGlobal("fetch", async (input: string | URL | Request) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith("data:")) return fetch(url);
    outside.push(url);
    throw new Error(`Nothing may come from the network: ${url}`);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(outside.splice(0)).toEqual([]);
});

const situations = {
  result: "reasons=traffic&traffic=canary.header&rules=token-must&extensions=wasm-must",
  tie: "workloads=kubernetes&pods=300&nodes=12&services=60&rps=3000&reasons=encryption.observability&mtls=must&team=side&support=contract&rules=identity",
  open: "workloads=unknown&rules=unknown&path=unknown&support=unknown&today=unknown&points.upkeep=3&points.traffic=3&points.governance=3",
  none: "cryptography=fips-delivered",
  unanswered: "",
};

test("each outcome has a picture of its own", async () => {
  const pictures = await Promise.all(Object.values(situations).map(bytesOf));
  for (const picture of pictures) expectPicture(picture);
  expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(pictures.length);
});

test("rubbish shows what is valid in it, and never breaks", async () => {
  const rubbish = `mtls=perhaps&v=99&rev=%F0%9F%92%A9&nonsense=${"%E4%BD%A0<script>".repeat(600)}`;
  expect(rubbish.length).toBeGreaterThan(10_000);
  const picture = await bytesOf(rubbish);
  expectPicture(picture);
  expect(picture.equals(await bytesOf(""))).toBe(true);
  expect((await bytesOf(`${rubbish}&${situations.none}`)).equals(await bytesOf(situations.none))).toBe(true);
});

test("a picture is asked for again by its ETag", async () => {
  const answer = await asked(situations.none);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  const again = await asked(situations.none, { "If-None-Match": answer.headers.get("etag") ?? "" });
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
});

test("the fonts hold every sign that is let through, and every word of the questions is", async () => {
  const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (sign) => drawable(sign) === sign,
  );
  expect(signs.length).toBeGreaterThan(180);
  await previewImage({ ...card, verdict: signs.join(" "), open: signs.join("") });
  const words = [
    ...choosableOptions.map(({ name }) => name),
    ...decisionModel.questions.flatMap((question) => [
      question.short,
      ...(question.kind === "number" ? question.thresholds : question.answers).map(({ id }) =>
        answerLabel(question, id),
      ),
      answerLabel(question, dontKnow),
    ]),
  ];
  for (const word of words) expect(drawable(word)).toBe(word);
});

test("whatever a card says is drawn without a look at the network", async () => {
  const text = fc.string({ unit: "binary", maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(text, text, async (verdict, open) => {
      expectPicture(Buffer.from(await previewImage({ ...card, verdict, open })));
    }),
    { numRuns: 8 },
  );
}, 30_000);

const card: Card = {
  option: "linkerd",
  verdict: "Linkerd most likely fits your answers best.",
  open: null,
  confidence: "Confidence: likely, not certain.",
  extent: "3 of 18 questions are answered.",
  title: "How often each comes first",
  shares: [{ option: "linkerd", name: "Linkerd", share: 1, says: "100 %" }],
  others: null,
  names: [],
  foot: "Facts of 22 Nov 2026 · method 2",
};
