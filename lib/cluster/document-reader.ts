import type { Inventory } from "./inventory";
import { member, textOf } from "./json";
import { createJsonDocument, kindWithin, type Root } from "./json-document";
import { before, type Messages, told } from "./messages";
import { readObject } from "./objects";
import { readSample, type SampleOutcome } from "./prometheus";
import type { InputKind } from "./reading";

export interface DocumentReader {
  /** @returns what follows the document once it has ended; null while it goes on. */
  write(text: string): string | null;
  /** Ends the document where it stands, and tells what of it could not be used. */
  end(): void;
  readonly broken: boolean;
}

/**
 * Reads one JSON document into the inventory: a list of Kubernetes objects, a single one, or an answer of Prometheus.
 *
 * @param count called for each thing that was read.
 */
export function readDocument(into: Inventory, messages: Messages, count: (kind: InputKind) => void): DocumentReader {
  const objects = new Map<InputKind, number>();
  const others = new Map<string, number>();
  const samples = new Map<SampleOutcome, number>();
  let [items, ended] = [0, false];
  const object = (kind: string | null, value: unknown) => {
    const read = readObject(kind, value, into);
    if (read) {
      count(read);
      increase(objects, read);
    } else increase(others, kind ?? "unknown");
  };
  const document = createJsonDocument({
    item(value) {
      items++;
      object(textOf(member(value, "kind")) ?? kindWithin(document.root), value);
    },
    sample(value) {
      const outcome = readSample(value, into);
      increase(samples, outcome);
      if (outcome === "memory" || outcome === "cpu") count(`prometheus-${outcome}`);
    },
  });
  return {
    get broken() {
      return document.broken;
    },
    write(text) {
      const rest = document.write(text);
      ended = rest !== null;
      return rest;
    },
    end() {
      const { root, broken } = document;
      const kind = textOf(root.kind);
      const isAnswer = samples.size > 0 || textOf(root.resultType) !== null || root.status === "error";
      if (!ended) {
        const read = before(
          isAnswer ? [["result", sum(samples)]] : kinds.map(([of, one]) => [one, objects.get(of) ?? 0]),
        );
        messages.problem(broken ? told.brokenJson(read) : told.cutJson(read));
      }
      if (isAnswer) tellAnswer(root, samples, ended, messages);
      else if (ended && kind && !kind.endsWith("List")) object(kind, root);
      else if (ended && !kind && items === 0) messages.problem(told.otherJson);
      for (const [other, number] of others) messages.note(told.otherObjects(other, number));
    },
  };
}

// --

const kinds = [
  ["pod-objects", "pod"],
  ["service-objects", "service"],
  ["node-objects", "node"],
] as const satisfies readonly (readonly [InputKind, string])[];

function tellAnswer(
  { status, error, resultType }: Root,
  samples: ReadonlyMap<SampleOutcome, number>,
  ended: boolean,
  { problem, note }: Messages,
): void {
  const type = textOf(resultType);
  const read = (samples.get("memory") ?? 0) + (samples.get("cpu") ?? 0);
  if (status === "error") problem(told.prometheusError(textOf(error) ?? "it gives no reason"));
  else if (samples.has("series") || (type !== null && type !== "vector"))
    problem(told.prometheusType(type ?? "matrix"));
  else if (samples.size === 0 && ended) problem(told.prometheusEmpty);
  else {
    if (samples.has("counter")) problem(told.prometheusCounter);
    if (samples.has("unnamed")) problem(told.prometheusUnnamed);
    if (samples.has("other")) note(told.prometheusOther);
    if (samples.has("unreadable")) note(told.unreadable(samples.get("unreadable") ?? 0));
    if (samples.has("passed") && read === 0) problem(told.prometheusPlaceless);
  }
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((so, one) => so + one, 0);
