import type { Inventory } from "./inventory";
import { containerOf } from "./inventory";
import { member, objectsOf, textOf } from "./json";
import { parseQuantity, toMib, toMillicores } from "./quantity";
import type { InputKind } from "./reading";

/** Kinds of Kubernetes objects that are understood. */
const readers: Readonly<Record<string, { kind: InputKind; read: (object: unknown, into: Inventory) => boolean }>> = {
  Pod: { kind: "pod-objects", read: readPod },
  Service: { kind: "service-objects", read: readService },
  Node: { kind: "node-objects", read: readNode },
};

/**
 * Reads one Kubernetes object as `kubectl get -o json` gives it.
 *
 * @param kind its kind, or what its list implies.
 * @returns what it was; null when it is of another kind, or has no name.
 */
export function readObject(kind: string | null, object: unknown, into: Inventory): InputKind | null {
  const reader = kind !== null && Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  return reader?.read(object, into) ? reader.kind : null;
}

// --

/** Set on a pod whose traffic goes through ztunnel. */
const redirection = "ambient.istio.io/redirection";
/** Set by Istio on the pods of a gateway that it runs. */
const gatewayClass = "gateway.networking.k8s.io/gateway-class-name";

function readPod(object: unknown, into: Inventory): boolean {
  const name = textOf(member(object, "metadata", "name"));
  if (!name) return false;
  const pod = into.pod(textOf(member(object, "metadata", "namespace")), name);
  const phase = textOf(member(object, "status", "phase"));
  pod.running = phase === null || phase === "Running";
  pod.listed = true;
  pod.node = textOf(member(object, "spec", "nodeName")) ?? pod.node;
  pod.hostNetwork = member(object, "spec", "hostNetwork") === true;
  pod.ambient = member(object, "metadata", "annotations", redirection) === "enabled";
  pod.waypoint = member(object, "metadata", "labels", gatewayClass) === "istio-waypoint";
  pod.complete = true;
  // An init container that is always restarted is a sidecar by Kubernetes’ own means; all others have ended.
  const lasting = objectsOf(member(object, "spec", "initContainers")).filter(
    ({ restartPolicy }) => restartPolicy === "Always",
  );
  for (const container of [...objectsOf(member(object, "spec", "containers")), ...lasting]) {
    const label = textOf(container.name);
    if (!label) continue;
    const use = containerOf(pod, label);
    // Without a request nothing is set aside, which is an answer too.
    use.requestedMemory = toMib(amountOf(container, "memory") ?? 0);
    use.requestedCpu = toMillicores(amountOf(container, "cpu") ?? 0);
  }
  return true;
}

function readService(object: unknown, into: Inventory): boolean {
  const name = textOf(member(object, "metadata", "name"));
  if (name) into.services.add(`${textOf(member(object, "metadata", "namespace")) ?? ""}/${name}`);
  return name !== null;
}

function readNode(object: unknown, into: Inventory): boolean {
  const name = textOf(member(object, "metadata", "name"));
  if (!name) return false;
  const amount = (resource: string) => quantityOf(member(object, "status", "allocatable", resource));
  const memory = amount("memory");
  into.nodes.set(name, {
    vcpu: amount("cpu"),
    gib: memory === null ? null : memory / 1_073_741_824,
    pods: amount("pods"),
  });
  return true;
}

const amountOf = (container: unknown, resource: string) =>
  quantityOf(member(container, "resources", "requests", resource));

/** Kubernetes writes quantities as text, and takes plain numbers too. */
function quantityOf(value: unknown): number | null {
  if (typeof value === "number") return parseQuantity(String(value));
  return typeof value === "string" ? parseQuantity(value) : null;
}
