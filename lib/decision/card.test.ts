import { expect, test } from "vitest";
import { decisionView } from "@/app/_data/decision";
import { cardOf } from "./card";
import { verdictOf } from "./words";

function cardFor(query: string) {
  const { revision, decision, telling } = decisionView(new URLSearchParams(query));
  return { card: cardOf(revision, decision, telling), decision, whole: verdictOf(decision, telling) };
}

test("verdict and what is open are the verdict of the page", () => {
  const { card, whole } = cardFor(
    "workloads=unknown&rules=unknown&path=unknown&points.upkeep=3&points.traffic=3&points.governance=3",
  );
  expect(card.open).toMatch(/^What you do not know could change that: /);
  expect(`${card.verdict} ${card.open}`).toBe(whole);
});

test("bars show who is ever first and who is recommended, most often first; the rest is told as a sum", () => {
  for (const query of ["workloads=kubernetes.several-planned&mtls=no", "mtls=must", "reasons=encryption"]) {
    const { card, decision } = cardFor(query);
    const shares = card.shares.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.length).toBeLessThanOrEqual(4);
    const shown = new Set(card.shares.map(({ option }) => option));
    const missing = decision.ranking.filter(({ option, acceptability }) => acceptability > 0 && !shown.has(option));
    expect(card.others === null).toBe(missing.length === 0);
    if (missing.length > 0) expect(card.others).toContain(`${missing.length} more: `);
  }
});

test("before any answer no option is put forward", () => {
  const { card, decision } = cardFor("");
  expect(card).toMatchObject({ option: null, shares: [], open: null, title: "Compared", extent: null });
  expect(card.names.length).toBe(decision.ranking.length);
});

test("how much is answered stands by itself, beside how sure that makes", () => {
  const { card } = cardFor("reasons=encryption");
  expect(card.extent).toMatch(/^1 of \d+ questions is answered\.$/);
  expect(card.confidence).toMatch(/^Confidence: /);
  expect(card.confidence).not.toContain("answered");
  expect(cardFor("mtls=must&reasons=encryption").card.extent).toMatch(/^2 of \d+ questions are answered\.$/);
});

test("where one or none is left, it is said who is out", () => {
  const none = cardFor("cryptography=fips-delivered");
  expect(none.card).toMatchObject({ option: null, shares: [], title: "Ruled out by a must" });
  expect(none.card.names.length).toBe(new Set(none.decision.eliminated.map(({ option }) => option)).size);
  const only = cardFor(
    "mtls=must&traffic=canary.mirror.failover&rules=token-must&extensions=wasm-must&records=tcp-log-must&upgrades=no-restart-must&support=stable-must",
  );
  expect(only.card.option).toBe(only.decision.outcome.options[0]);
  expect(only.card.confidence).toContain("Confidence: clear, since nothing else is left.");
});
