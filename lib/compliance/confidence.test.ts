import { expect, test } from "vitest";
import { requirement } from "@/lib/testing/compliance";
import { source } from "@/lib/testing/facts";
import { confidenceOf } from "./confidence";

const sources = new Map(
  [
    source("law", { kind: "law" }),
    source("article", { kind: "article" }),
    source("vendor", { kind: "standard", interest: ["alpha"] }),
  ].map((one) => [one.id, one]),
);
const [cited] = requirement("a", "law").citations;
const confidence = (...citations: { source: string; read?: "primary" | "excerpt"; about?: "comparison" }[]) =>
  confidenceOf(
    citations.flatMap((citation) => (cited ? [{ ...cited, ...citation }] : [])),
    sources,
  );

test("official when the defining text itself was read", () => {
  expect(confidence({ source: "law" })).toBe("official");
  expect(confidence({ source: "article" }, { source: "law" })).toBe("official");
});

test("second hand when it was read about, in part, or from a party that compares", () => {
  expect(confidence({ source: "law" }, { source: "law", read: "excerpt" })).toBe("second-hand");
  expect(confidence({ source: "article" })).toBe("second-hand");
  expect(confidence({ source: "law", read: "excerpt" })).toBe("second-hand");
  expect(confidence({ source: "vendor", about: "comparison" })).toBe("second-hand");
});

test("general when nothing is cited", () => {
  expect(confidence()).toBe("general");
});
