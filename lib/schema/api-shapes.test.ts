import { expect, test } from "vitest";
import { answerOf } from "@/lib/testing/routes";
import { apiShapes, jsonSchema, type ShapeName, schemaNames } from "./api-shapes";

const many =
  "reasons=encryption.observability.compliance&mtls=must&cryptography=spire-must&records=http-log&path=unknown";
const plan = "/api/v1/compliance/plan.json?frameworks";

/** Requests whose answers between them have every part of the shape. */
const asked: Record<ShapeName, readonly string[]> = {
  matrix: ["", "?options=linkerd&diff=1", "?q=nothing+has+this", "?interest=hide"].map(
    (q) => `/api/v1/matrix.json${q}`,
  ),
  options: ["/api/v1/options.json"],
  capabilities: ["/api/v1/capabilities.json"],
  sources: ["/api/v1/sources.json"],
  claims: ["", "?interest=hide", "?option=no-mesh"].map((query) => `/api/v1/claims.json${query}`),
  revisions: ["/api/v1/revisions.json"],
  pair: ["linkerd-vs-istio-ambient", "app-mesh-vs-no-mesh", "kuma-vs-consul"].map(
    (pair) => `/api/v1/pair/${pair}.json`,
  ),
  overhead: [
    "",
    "?basis=istio-performance&options=istio-ambient.istio-sidecar",
    "?setup=ha&scoped=0&encryption=wireguard&waypoints=0&connections=10000&currency=EUR&fx=0.9",
    "?licence.linkerd=10&own.proxy-memory.linkerd=10-20&own.proxy-memory.istio-sidecar=48&next.pods=2000&next.nodes=80",
    "?options=no-mesh&pods=1&nodes=1&nodeGib=1&nodeVcpu=1&podsPerNode=1",
    "?against=cilium&basis=vendor",
    "?basis=independent",
  ].map((query) => `/api/v1/overhead.json${query}`),
  decision: [
    "",
    `?${many}`,
    `?${many}&today=istio-sidecar&pods=5000&points.traffic=3&people=2&personCost=10000&expires=2027-06-30&assume=None`,
    "?reasons=encryption&today=linkerd&path=microseconds",
    "?budget=capped&path=microseconds&pods=5000&workloads=unknown",
    "?workloads=vms&mtls=must&cryptography=fips-must.spire-must.post-quantum&support=open-only",
    "?pods=20&services=5&nodes=3",
  ].map((query) => `/api/v1/decision.json${query}`),
  questions: ["/api/v1/decision/questions.json"],
  compliance: ["/api/v1/compliance.json"],
  framework: ["pci-dss", "gdpr", "nist-800-53", "dora", "us-banking"].map((id) => `/api/v1/compliance/${id}.json`),
  plan: [
    `${plan}=pci-dss.gdpr.nist-800-53&option=istio-ambient&against=linkerd`,
    `${plan}=dora&option=no-mesh`,
    `${plan}=sox.hipaa.iso-27001&option=cilium&against=kuma`,
  ],
  health: ["/healthz"],
  error: [
    "/api/v1/matrix.json?options=conssul&diff=maybe",
    "/api/v1/compliance/nothing.json",
    "/api/v1/options.json?a=1",
  ],
};

test.each(schemaNames)("what is answered is what the schema %s says", async (name) => {
  for (const address of asked[name]) {
    const answer: unknown = await (await answerOf(address)).json();
    const wrong = apiShapes[name].safeParse(answer).error?.issues;
    expect(wrong?.slice(0, 3), address).toBeUndefined();
  }
});

test("a schema refuses what it does not name; the published one lets clients live with additions", async () => {
  const answer: unknown = await (await answerOf("/api/v1/revisions.json")).json();
  expect(apiShapes.revisions.safeParse({ ...Object(answer), extra: 1 }).success).toBe(false);
  expect(jsonSchema("revisions")).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    required: ["revisions"],
  });
  expect(JSON.stringify(schemaNames.map(jsonSchema))).not.toContain('"additionalProperties":false');
});
