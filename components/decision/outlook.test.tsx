import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { decisionView } from "@/app/_data/decision";
import { decisionWords as words } from "@/app/_data/decision-words";
import { exitCriteria, resultOutlook } from "@/app/_data/result-outlook";
import { sizesOf } from "@/lib/decision/sizes";
import { AdoptionPlan } from "./adoption-plan";
import { Revisit } from "./revisit";
import { Trials } from "./trial";

const html = (node: ReactNode) => renderToStaticMarkup(node);
const links = (markup: string) => [...markup.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);

const view = decisionView(
  new URLSearchParams(
    "workloads=vms&pods=800&nodes=40&services=150&rps=15000&reasons=encryption.authorization.traffic&mtls=must&cryptography=own-root.own-root-must&rules=identity.request&traffic=canary.breaking.rate&team=platform&support=open-only",
  ),
);
const outlook = resultOutlook(view);
const told = { exits: exitCriteria, sizes: sizesOf(view.answers), overheadHref: "/overhead?pods=800", words };

test("every step of a plan links to its cell, and a gap says what to do in its place", () => {
  const { plan } = outlook;
  if (!plan) throw new Error("a plan was expected");
  const markup = html(<AdoptionPlan plan={plan} words={words} />);
  for (const { row } of plan.stages.flatMap(({ steps }) => steps))
    expect(links(markup)).toContain(`/capabilities/${row}#${plan.option}`);
  expect(markup.split("In place: ").length - 1).toBe(plan.gaps);
  expect(plan.gaps).toBeGreaterThan(0);
});

test("every row of a trial has its cell and its exit criterion; what comes after the first eight folds", () => {
  const [trial] = outlook.trials;
  const markup = html(<Trials trials={outlook.trials} {...told} />);
  const rows = [...(trial?.rows ?? []), ...(trial?.rest ?? [])];
  expect(rows.length).toBeGreaterThan(8);
  for (const { row } of rows) expect(links(markup)).toContain(`/capabilities/${row}#${trial?.option}`);
  expect(markup.split("Passed when").length - 1).toBe(rows.length + (trial?.measures.length ?? 0));
  expect(markup).toContain("req/s");
});

test("a tie names each of its options", () => {
  const tie = decisionView(new URLSearchParams("reasons=encryption.observability&mtls=must&support=contract"));
  const { trials } = resultOutlook(tie);
  const markup = html(<Trials trials={trials} {...told} />);
  expect(trials.length).toBeGreaterThan(1);
  for (const { option } of trials) expect(links(markup)).toContain(`/options/${option}`);
});

test("the expiry stands in words, and every date links to what is said of it", () => {
  const { revisit } = outlook;
  if (!revisit) throw new Error("an outlook was expected");
  const markup = html(<Revisit revisit={revisit} words={words} />);
  for (const { id } of revisit.dates) expect(links(markup)).toContain(`/evidence/dates#${id}`);
  const set = { ...revisit, expiry: { on: "2027-02-01", by: revisit.dates[0] ?? null } };
  expect(html(<Revisit revisit={set} words={words} />)).toContain("1 Feb 2027");
});
