import { describe, expect, test } from "vitest";
import { decisionView } from "@/app/_data/decision";

/**
 * What an experienced architect would say, against what the method computes from today's facts. The
 * expectations were written down before the code; of one, the first, docs/decisions/scoring.md tells why it was changed
 * after. A fact that moves may move an outcome, and then the reasoning here has to be read again.
 */

const outcome = (query: string) => {
  const { decision, problems } = decisionView(new URLSearchParams(query));
  expect(problems).toEqual([]);
  const { kind, options, confidence } = decision.outcome;
  return { kind, options, confidence, decision };
};

describe("known situations", () => {
  test("a small team wants mTLS and observability: a tie of the three meshes", () => {
    // Two people beside other work, 60 services. Istio’s two modes and Linkerd encrypt and show HTTP metrics, and each is paid for
    // elsewhere: sidecars of Istio in money, ambient in waypoints to run, Linkerd in stable builds that are sold and in
    // upgrades in place. That Linkerd is simpler is often said; no source in the matrix measures it. No mesh is out: it
    // cannot make encryption mandatory, and Cilium’s is a beta. Consul and Kuma do the same with less to show for it in
    // sources. A trial decides, not this page.
    const { kind, options } = outcome(
      "workloads=kubernetes&pods=300&nodes=12&services=60&rps=3000&reasons=encryption.observability&mtls=must&team=side&support=contract&rules=identity",
    );
    expect(kind).toBe("tie");
    expect(new Set(options)).toEqual(new Set(["istio-sidecar", "istio-ambient", "linkerd"]));
  });

  test("a large platform team needs canaries by header, tokens and WebAssembly: Istio with sidecars", () => {
    // Linkerd has neither tokens nor an extension point, Kuma checks tokens in its paid edition only, and no mesh has
    // nothing between services. Both Istio modes have all three; with sidecars they are there at every pod, with ambient
    // at waypoints and one stage behind. Cilium and Consul have all three within limits, and fall behind in the rest.
    const { kind, options, decision } = outcome(
      "workloads=kubernetes.several&pods=4000&nodes=150&services=600&rps=60000&reasons=authorization.traffic&rules=identity.request.token.token-must&traffic=canary.header.header-must.mirror.breaking.fault&extensions=wasm.wasm-must&team=experts&points.traffic=3",
    );
    expect(kind).toBe("option");
    expect(options).toEqual(["istio-sidecar"]);
    expect(new Set(decision.eliminated.map(({ option }) => option))).toEqual(
      new Set(["istio-ambient", "linkerd", "kuma", "no-mesh"]),
    );
  });

  test("three services: no mesh, and what to begin with", () => {
    // Three services can do their own TLS and retries. A control plane, its upgrades and its certificates are more work
    // than what they would save.
    const { kind, options, decision } = outcome(
      "workloads=kubernetes&pods=12&nodes=3&services=3&rps=100&reasons=encryption&mtls=want&team=side&support=open-only",
    );
    expect(kind).toBe("option");
    expect(options).toEqual(["no-mesh"]);
    expect(decision.next.situations.map(({ id }) => id)).toContain("few-services");
  });

  test("a trading path with a budget in microseconds: no mesh on that path, Linkerd unproven", () => {
    // Sidecars add 0.2 ms and more to a call, ztunnel about 0.17: both are out. For Linkerd no figure at this percentile
    // was found, which never eliminates; it is told instead.
    const { options, decision } = outcome(
      "workloads=kubernetes&pods=200&nodes=20&services=30&rps=50000&reasons=encryption&mtls=want&path=microseconds&team=platform&support=open-only",
    );
    expect(options[0]).toBe("no-mesh");
    expect(decision.eliminated.map(({ option }) => option)).toEqual(["istio-sidecar", "istio-ambient"]);
    expect(decision.warnings.map(({ option }) => option)).toContain("linkerd");
  });

  test("virtual machines and Kubernetes mixed: Istio with sidecars, ambient is out", () => {
    // ztunnel cannot run on a machine outside the cluster. Linkerd can, with SPIRE on the host; Istio does it by itself.
    const { options, decision } = outcome(
      "workloads=vms&pods=800&nodes=40&services=150&rps=15000&reasons=encryption.authorization.traffic&mtls=must&cryptography=own-root.own-root-must&rules=identity.request&traffic=canary.breaking&team=platform&support=open-only",
    );
    expect(options).toEqual(["istio-sidecar"]);
    expect(decision.eliminated).toContainEqual(
      expect.objectContaining({ option: "istio-ambient", question: "workloads", capability: "vm-workloads" }),
    );
  });

  test("FIPS 140-3 without budget for a commercial build: nothing is left, and the must is named", () => {
    // No project publishes a validated build. Without money for a paid one and without own builds the demand cannot be
    // met by any option: that is the answer, not the least bad option.
    const { kind, options, confidence, decision } = outcome(
      "workloads=kubernetes&pods=1000&nodes=40&services=120&reasons=encryption&mtls=must&cryptography=fips-delivered&support=open-only",
    );
    expect({ kind, options, confidence }).toEqual({ kind: "none", options: [], confidence: "clear" });
    expect(decision.dropping).toEqual([
      {
        answers: [{ question: "cryptography", answer: "fips-delivered" }],
        back: ["istio-sidecar", "istio-ambient", "linkerd", "consul", "kuma"],
      },
    ]);
  });

  test("a migrant from AWS App Mesh: Istio with sidecars, which does what App Mesh did", () => {
    // Weighted routes, retries, connection limits and certificates from the own authority have to move, on Envoy, without
    // a contract. Sidecars do all of it; ambient only at waypoints; Linkerd has no connection limits and no open stable
    // releases.
    const { options } = outcome(
      "workloads=kubernetes&pods=600&nodes=30&services=90&rps=9000&reasons=encryption.traffic&mtls=must&cryptography=own-root.own-root-must&today=app-mesh&traffic=canary.header.breaking&team=platform&support=open-only",
    );
    expect(options[0]).toBe("istio-sidecar");
    expect(options).not.toContain("no-mesh");
  });

  test("a bank with HTTP rules that has to argue for cost: experts disagree, and so it is no clear case", () => {
    // Half would say sidecars, for full HTTP rules at every pod; half would say ambient or Linkerd, at a fifth of the cost.
    // A chooser that were sure here would hide that.
    const { kind, confidence } = outcome(
      "reasons=encryption.authorization.traffic&pods=800&nodes=40&services=150&rps=15000&mtls=must&cryptography=own-root.own-root-must&rules=identity.request&traffic=canary.breaking&team=platform&budget=watched&support=open-only",
    );
    expect(kind).toBe("tie");
    expect(confidence).toBe("tie");
  });

  test("who runs Linkerd and asks for what it does stays", () => {
    // Encryption, metrics and a contract for stable builds: nothing asked for is missing, and two thirds of what is
    // configured would be written anew elsewhere. Moving would cost and gain nothing.
    const { options, decision } = outcome(
      "today=linkerd&pods=300&nodes=12&services=60&reasons=encryption.observability&mtls=must&team=platform&support=contract",
    );
    expect(options).toEqual(["linkerd"]);
    expect(decision.next.kind).toBe("stay");
  });

  test("who runs Linkerd and has to check tokens in the proxy moves, to sidecars of Istio", () => {
    // Linkerd checks no tokens. What runs today is no reason to stay where a must is missing.
    const { options, decision } = outcome("today=linkerd&reasons=traffic&mtls=must&rules=token.token-must");
    expect(options).toEqual(["istio-sidecar"]);
    expect(decision.next.kind).toBe("move");
    expect(decision.eliminated).toContainEqual(
      expect.objectContaining({ option: "linkerd", question: "rules", capability: "jwt-validation" }),
    );
  });

  test("a team that is new to Kubernetes: a mesh fits, but not yet", () => {
    // mTLS is a must, so doing without is out. The advice is nevertheless to learn Kubernetes first.
    const { options, decision } = outcome("team=beginners&pods=100&nodes=6&services=20&reasons=encryption&mtls=must");
    expect(options).not.toContain("no-mesh");
    expect(decision.next).toMatchObject({ kind: "not-yet", situations: [{ id: "new-to-kubernetes" }] });
  });

  test("one region, nobody demands encryption inside, nothing else is asked for: not yet a mesh", () => {
    const { options, decision } = outcome("reasons=none&mtls=no&pods=150&nodes=8&services=25&team=side");
    expect(options).toEqual(["no-mesh"]);
    expect(decision.next).toMatchObject({ kind: "not-yet", situations: [{ id: "no-pressure" }] });
  });
});
