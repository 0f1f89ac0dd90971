import { describe, expect, test } from "vitest";
import { facts } from "@/content";
import * as paths from "@/lib/paths";
import { searchView } from "./search";

const view = (q: string) => searchView(new URLSearchParams({ q }));
const found = (q: string, kind: string) => view(q).kinds.find((one) => one.kind === kind)?.found ?? [];
const titles = (q: string, kind: string) => found(q, kind).map(({ title }) => title);

describe("search over the real content", () => {
  test.each([
    ["1.2.4", "1-2-3"],
    ["1.2.8", "1-2-7"],
    ["4.2.1", "4-2-1"],
    ["4.2.1.1", "4-2-1-1"],
    ["PCI DSS 4.2.1", "4-2-1"],
  ])("%s finds the requirement by the number its framework writes", (q, id) => {
    expect(found(q, "requirement")[0]?.href).toBe(paths.framework("pci-dss", id));
    expect(found(q, "requirement")[0]?.title).toMatch(/^PCI DSS \d/);
  });

  test.each([
    ["consul fips", "FIPS 140-3 mode"],
    ["istio fips", "FIPS 140-3 mode"],
    ["kuma mtls", "mTLS between workloads, no code change"],
    ["linkerd multi-cluster", "Multi-cluster"],
    ["linkerd multicluster", "Multi-cluster"],
  ])("“%s” finds the row that answers it", (q, row) => {
    expect(view(q).all).toBe(true);
    expect(titles(q, "capability")).toContain(row);
  });

  test.each([
    ["cost", "Overhead calculator"],
    ["latency", "Overhead calculator"],
    ["end of life", "Dates"],
    ["audit", "Compliance"],
    ["wizard", "Decide"],
    ["API", "API"],
  ])("“%s” finds the page “%s”", (q, page) => {
    expect(titles(q, "page")).toContain(page);
  });

  test("frameworks by their issuer, dates by their title", () => {
    expect(titles("PCAOB", "framework")).toHaveLength(1);
    const [date] = facts.lifecycle;
    if (!date) throw new Error("there are dates");
    expect(found(date.title, "date")[0]?.href).toBe(`${paths.dates}#${date.id}`);
    expect(titles("istio end of life", "date").join()).toContain("End of support: Istio");
  });

  test("the title itself and titles that begin so come first", () => {
    expect(view("istio").kinds[0]?.kind).toBe("option");
    expect(titles("istio", "option")[0]).toMatch(/^Istio/);
    expect(view("Compliance").kinds[0]?.kind).toBe("page");
    expect(titles("Compliance", "page")).toEqual(["Compliance", "Compliance plan"]);
    expect(titles("retries", "capability")[0]).toMatch(/Retries/i);
  });

  test("how many there are is told, not how many are shown", () => {
    const sources = view("istio").kinds.find(({ kind }) => kind === "source");
    expect(sources?.total).toBeGreaterThan(sources?.found.length ?? 0);
    expect(sources?.found).toHaveLength(12);
  });

  test("every address is one of its own", () => {
    const hrefs = view("a").kinds.flatMap(({ found }) => found.map(({ href }) => href));
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});
