import type { Endpoint } from "@/lib/api/endpoint";
import { apiFiles } from "@/lib/api/file-paths";
import { filePaths } from "@/lib/file-paths";
import { schemaNames } from "@/lib/schema/api-shapes";

/** The lists behind the figures, and what tells programs that something moved. */
export const listEndpoints: readonly Endpoint[] = [
  {
    id: "options",
    group: "lists",
    name: "Options",
    what: "The options and their sourced facts.",
    at: { json: filePaths.list("options") },
    shape: "options",
    examples: [""],
  },
  {
    id: "capabilities",
    group: "lists",
    name: "Capabilities",
    what: "The rows of the matrix: what is tested and what counts as yes.",
    at: { json: filePaths.list("capabilities") },
    shape: "capabilities",
    examples: [""],
  },
  {
    id: "sources",
    group: "lists",
    name: "Sources",
    what: "Every document and data set cited, with its publisher and the publisher’s interest.",
    at: { json: filePaths.list("sources") },
    shape: "sources",
    examples: [""],
  },
  {
    id: "revisions",
    group: "lists",
    name: "Revisions",
    what: "Oldest first, each with what it changed.",
    at: { json: filePaths.list("revisions") },
    shape: "revisions",
    examples: [""],
  },
  {
    id: "openapi",
    group: "lists",
    name: "The OpenAPI document",
    what: "All of this for programs: OpenAPI 3.1, with example requests.",
    at: { json: apiFiles.openApi },
    examples: [""],
  },
  {
    id: "schema",
    group: "lists",
    name: "JSON Schema of an answer",
    what: "The schema of one JSON answer, draft 2020-12.",
    at: { json: filePaths.schema("{name}") },
    path: { name: "name", means: "the answer", values: schemaNames, example: "matrix" },
    examples: [""],
  },
  {
    id: "lifecycle",
    group: "feeds",
    name: "Dates that force a decision",
    what: "As a calendar of whole days and as a feed.",
    at: { ics: filePaths.lifecycleFeed("ics"), atom: filePaths.lifecycleFeed("atom") },
    examples: [""],
  },
  {
    id: "changes",
    group: "feeds",
    name: "What each revision changed",
    what: "As a feed.",
    at: { atom: filePaths.changesFeed },
    examples: [""],
  },
  {
    id: "health",
    group: "feeds",
    name: "For probes",
    what: "Up, and which revision is served. Never cached.",
    at: { json: filePaths.healthz },
    shape: "health",
    uncached: true,
    examples: [""],
  },
];
