import { JSONParser } from "@streamparser/json";
import { textOf } from "./json";

/** Where the parts of a JSON document go. */
export interface DocumentSink {
  /** An element of `items`, as lists of Kubernetes have them. */
  item(value: unknown): void;
  /** An element of `data.result`, as answers of Prometheus have them. */
  sample(value: unknown): void;
}

/** What stands at the root of a document, without its long lists. */
export type Root = Readonly<Record<string, unknown>>;

export interface JsonDocument {
  /**
   * Takes the next part of the text.
   *
   * @returns what follows the document, once it has ended; null while it goes on. After an error the rest is taken and
   * passed over.
   */
  write(text: string): string | null;
  readonly root: Root;
  /** True once it cannot be read on. */
  readonly broken: boolean;
}

/** All that is kept of a document: anything else is forgotten as it passes, however long it is. */
const paths = [
  "$.kind",
  "$.metadata",
  "$.spec",
  "$.status",
  "$.error",
  "$.errorType",
  "$.data.resultType",
  "$.items.*",
  "$.data.result.*",
];

/** Reads one JSON document piece by piece, and hands on the elements of its long list one by one. */
export function createJsonDocument(sink: DocumentSink): JsonDocument {
  const root: Record<string, unknown> = {};
  const parser = new JSONParser({ paths, keepStack: false });
  let broken = false;
  let lastToken = 0;
  let written = 0;
  parser.onToken = ({ offset }) => {
    lastToken = offset;
  };
  parser.onValue = ({ value, key, stack }) => {
    const [, first, second] = stack.map((level) => level.key);
    if (first === "items") sink.item(value);
    else if (second === "result") sink.sample(value);
    else if (typeof key === "string") root[key] = value;
  };
  parser.onError = () => {
    // What follows the end of the document is no error of its own.
    broken ||= !parser.isEnded;
  };
  return {
    root,
    get broken() {
      return broken;
    },
    write(text) {
      if (broken) return null;
      const bytes = encoder.encode(text);
      parser.write(bytes);
      written += bytes.length;
      if (!parser.isEnded) return null;
      return decoder.decode(bytes.subarray(Math.max(0, bytes.length - (written - lastToken - 1))));
    },
  };
}

/** The kind of the elements of a list, where the list tells it: `PodList` holds pods. */
export function kindWithin(root: Root): string | null {
  const [, kind = null] = /^(.+)List$/.exec(textOf(root.kind) ?? "") ?? [];
  return kind;
}

// --

const encoder = new TextEncoder();
const decoder = new TextDecoder();
