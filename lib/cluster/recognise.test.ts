import { expect, test } from "vitest";
import { type PodTraits, partOf } from "./recognise";

/** `namespace/pod: container+container` as known in full, and what the first container is. */
function of(text: string, more: Partial<PodTraits> = {}) {
  const [place = "", names = ""] = text.split(": ");
  const [namespace = "", name = ""] = place.split("/");
  const containers = names.split("+");
  return partOf({ namespace, name, waypoint: false, complete: true, ...more }, containers, containers[0] ?? "");
}

test("a proxy beside another container is a sidecar", () => {
  expect(of("shop/cart-7d9f8b6c5d-x2x4k: istio-proxy+cart")).toBe("istio-sidecar");
  expect(of("shop/cart-7d9f8b6c5d-x2x4k: linkerd-proxy+cart")).toBe("linkerd-proxy");
  expect(of("shop/cart-7d9f8b6c5d-x2x4k: consul-dataplane+cart")).toBe("consul-sidecar");
  expect(of("shop/cart-7d9f8b6c5d-x2x4k: kuma-sidecar+cart")).toBe("kuma-sidecar");
  expect(of("shop/cart-7d9f8b6c5d-x2x4k: cart+istio-proxy")).toBeNull();
});

test("a proxy alone is a gateway, or a waypoint where labels or name say so", () => {
  expect(of("istio-system/istio-ingressgateway-5d9c7-4xk2p: istio-proxy")).toBe("gateway");
  expect(of("edge/front-istio-6d5f9c8b7-2kq9z: istio-proxy")).toBe("gateway");
  expect(of("shop/waypoint-5f6b9c7d8-tq2mh: istio-proxy")).toBe("waypoint");
  expect(of("shop/l7-5f6b9c7d8-tq2mh: istio-proxy", { waypoint: true })).toBe("waypoint");
  expect(of("consul/mesh-gateway-7d9f8-x2x4k: consul-dataplane")).toBe("gateway");
});

test("where a query left other containers out, only names can tell a gateway", () => {
  const asked = { complete: false };
  expect(of("shop/cart-7d9f8b6c5d-x2x4k: istio-proxy", asked)).toBe("istio-sidecar");
  // An application that is called a gateway keeps its sidecar.
  expect(of("shop/payment-gateway-7d9f8b6c5d-x2x4k: istio-proxy", asked)).toBe("istio-sidecar");
  expect(of("istio-system/istio-ingressgateway-5d9c7-4xk2p: istio-proxy", asked)).toBe("gateway");
  expect(of("edge/front-istio-6d5f9c8b7-2kq9z: istio-proxy", asked)).toBe("gateway");
  expect(of("shop/waypoint-5f6b9c7d8-tq2mh: istio-proxy", asked)).toBe("waypoint");
});

test("ztunnel’s container is named like a sidecar; Cilium’s own ztunnel is not Istio’s", () => {
  expect(of("istio-system/ztunnel-8k2lp: istio-proxy")).toBe("ztunnel");
  expect(of("istio-system/ztunnel-8k2lp: ztunnel")).toBe("ztunnel");
  expect(of("kube-system/ztunnel-cilium-8k2lp: istio-proxy")).toBeNull();
});

test("control planes and agents by the names that the charts give", () => {
  expect(of("istio-system/istiod-6c86784695-7m2fd: discovery")).toBe("istiod");
  expect(of("istio-system/istiod-1-28-6c86784695-7m2fd: discovery")).toBe("istiod");
  expect(of("search/nodes-0: discovery")).toBeNull();
  expect(of("istio-system/istio-cni-node-4kq2x: install-cni")).toBe("istio-cni");
  expect(of("kube-system/cilium-9xk2q: cilium-agent")).toBe("cilium-agent");
  expect(of("kube-system/anetd-9xk2q: cilium-agent")).toBe("cilium-agent");
  expect(of("kube-system/cilium-envoy-2k9xq: cilium-envoy")).toBe("cilium-envoy");
  expect(of("kube-system/cilium-operator-7f8d9-x2k4q: cilium-operator")).toBe("cilium-operator");
  expect(of("consul/consul-server-0: consul")).toBe("consul-control-plane");
  expect(of("consul/prod-consul-server-12: consul")).toBe("consul-control-plane");
  expect(of("consul/consul-client-9xk2q: consul")).toBeNull();
  expect(of("consul/consul-connect-injector-7f8d9-x2k4q: sidecar-injector")).toBe("consul-control-plane");
  expect(of("consul/consul-webhook-cert-manager-7f8d9-x2k4q: webhook-cert-manager")).toBe("consul-control-plane");
  expect(of("kuma-system/kuma-control-plane-7f8d9-x2k4q: control-plane")).toBe("kuma-control-plane");
  expect(of("kong-mesh-system/kong-mesh-control-plane-7f8d9-x2k4q: control-plane")).toBe("kuma-control-plane");
});

test("all containers of Linkerd’s control plane belong to it; its extensions to nothing", () => {
  for (const container of ["linkerd-proxy", "destination", "sp-validator", "policy"])
    expect(of(`linkerd/linkerd-destination-7f8d9-x2k4q: ${container}+linkerd-proxy`)).toBe("linkerd-control-plane");
  expect(of("linkerd/linkerd-identity-7f8d9-x2k4q: identity+linkerd-proxy")).toBe("linkerd-control-plane");
  expect(of("linkerd/linkerd-proxy-injector-7f8d9-x2k4q: proxy-injector+linkerd-proxy")).toBe("linkerd-control-plane");
  expect(of("linkerd-viz/metrics-api-7f8d9-x2k4q: linkerd-proxy+metrics-api")).toBeNull();
  expect(of("linkerd/web-7f8d9-x2k4q: linkerd-proxy+web")).toBeNull();
});
