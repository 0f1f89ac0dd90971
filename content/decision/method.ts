import type { MethodFile } from "../types";

/** The numbers of a decision, kept apart from its rules so that they can be argued with. */
export default {
  id: "method",
  version: "2",
  scale: { full: 1, addon: 0.7, partial: 0.5, enterprise: { withContract: 0.7, without: 0.2 }, preview: 0.3, none: 0 },
  basePoints: 1,
  worst: { costPerPod: 4, latencyMs: 1 },
  draws: 4096,
  seed: 20261121,
  clearShare: 0.9,
  tieShare: 2 / 3,
  layer7: [
    "egress-control",
    "request-load-balancing",
    "retries",
    "timeouts",
    "http-golden-metrics",
    "http-method-path-policy",
    "l7-policy-on-every-path",
    "jwt-validation",
    "external-authorizer",
    "weighted-canary",
    "header-routing",
    "gateway-api-mesh",
    "traffic-mirroring",
    "outlier-ejection",
    "connection-limits",
    "fault-injection",
    "local-rate-limit",
    "global-rate-limit",
    "http-access-log",
    "distributed-tracing",
    "live-request-tap",
    "wasm-extension",
  ],
  firstSteps: {
    "no-mesh": [
      {
        says: "Deny by default in each namespace, with a network plug-in that enforces it, and allow by label and port.",
        row: "default-deny",
      },
      {
        says: "Issue certificates from your own authority to the services that need TLS, and have them renewed.",
        row: "corporate-ca",
      },
      {
        says: "Collect metrics and drops from the network plug-in, and look again when a question cannot be answered.",
        row: "denials-logged",
      },
    ],
    "istio-sidecar": [
      {
        says: "Put the configuration check into the pipeline before the first namespace joins.",
        row: "configuration-check",
      },
      {
        says: "Join one namespace, watch for plaintext callers, then set STRICT there and last for the whole mesh.",
        row: "mtls-enforceable",
      },
      {
        says: "Rehearse a control-plane upgrade by revision before there is anything to lose.",
        row: "canary-control-plane-upgrade",
      },
    ],
    "istio-ambient": [
      {
        says: "Put the configuration check into the pipeline before the first namespace joins.",
        row: "configuration-check",
      },
      { says: "Join one namespace at layer 4, watch for plaintext callers, then set STRICT.", row: "mtls-enforceable" },
      {
        says: "Add a waypoint only where a rule or metric needs HTTP, and close the ways around it.",
        row: "l7-policy-on-every-path",
      },
    ],
    linkerd: [
      {
        says: "Decide who delivers stable builds before anything else: the open ones are edge releases.",
        row: "open-stable-releases",
      },
      {
        says: "Supply your own trust anchor and issuer, and put their renewal into the calendar.",
        row: "trust-root-rotation",
      },
      {
        says: "Join one namespace, watch for plaintext callers, then set the default policy to refuse them and restart its pods.",
        row: "mtls-enforceable",
      },
    ],
    cilium: [
      {
        says: "Run Cilium as the network plug-in first, and record what a default refusal would drop before it drops it.",
        row: "default-deny",
      },
      {
        says: "Encrypt between nodes with WireGuard or IPsec, and keep mutual TLS by ztunnel, which is beta, out of production.",
        row: "mtls-automatic",
      },
      {
        says: "Load the Envoy of one node with the rules on HTTP that you mean to set, before many services share it.",
        row: "http-method-path-policy",
      },
    ],
    consul: [
      {
        says: "Name the rows that only the Enterprise edition has among those you must have, and get its price.",
        row: "fips-140-3",
      },
      {
        says: "Set intentions to refuse by default before the first service joins: a plain installation allows everything.",
        row: "default-deny",
      },
      {
        says: "Have leaf certificates signed under your own authority, and rehearse a change of its root.",
        row: "trust-root-rotation",
      },
    ],
    kuma: [
      {
        says: "Switch mutual TLS on in permissive mode, and write the permissions before it becomes strict.",
        row: "permissive-mode",
      },
      {
        says: "Let refusals be recorded as shadow rules for a while before they refuse.",
        row: "authorization-dry-run",
      },
      {
        says: "Read the upgrade notes of the next major version before you build on settings that it removes.",
        row: "ingress-gateway",
      },
    ],
  },
  changes: [
    { version: "1", on: "2026-11-21", what: "The first form of questions, criteria and numbers." },
    {
      version: "2",
      on: "2026-11-21",
      what: "A cost of which parts are not measured counts as a lower bound: its score reaches from nothing to what the known parts give.",
    },
  ],
} satisfies MethodFile;
