import fc from "fast-check";
import { expect, test } from "vitest";
import { reportLink } from "./report-link";

const cell = { id: "retries.linkerd", value: "Full: by annotation & more", source: "a, b", revision: "2026-11-21.2" };

test("the template is filled in, safe for an address", () => {
  const link = reportLink("https://git.example.com/new?title={id}&body={value}%20{source}%20{revision}");
  expect(link?.(cell)).toBe(
    "https://git.example.com/new?title=retries.linkerd&body=Full%3A%20by%20annotation%20%26%20more%20a%2C%20b%202026-11-21.2",
  );
  expect(reportLink("mailto:mesh@example.com?subject={id}")?.(cell)).toBe(
    "mailto:mesh@example.com?subject=retries.linkerd",
  );
});

test("without a template there is no link; a wrong one is named", () => {
  expect(reportLink(undefined)).toBeNull();
  expect(reportLink("")).toBeNull();
  expect(() => reportLink("javascript:alert(1)")).toThrow("REPORT_URL must begin with https:// or mailto:");
  expect(() => reportLink("https://x.example/{cell}")).toThrow("{cell}; it may name {id}, {value}");
});

test("no value breaks out of its parameter", () => {
  const link = reportLink("https://x.example/?a={value}&b={source}");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      const query = new URL(link?.({ ...cell, value }) ?? "").searchParams;
      expect([query.get("a"), query.get("b"), [...query].length]).toEqual([value, cell.source, 2]);
    }),
  );
});
