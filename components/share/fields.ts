import type { ComponentType } from "react";

/** Text to take along: a field, and where scripts run a button that copies it. */
export type TextField = ComponentType<{
  label: string;
  text: string;
  /** Lines shown at once; the field scrolls. */
  lines?: number;
}>;

/** Copies the tables of a view. */
export type TableButton = ComponentType<TableSource>;

/** What the tables of a view are read from, and what is pasted with them. */
export interface TableSource {
  /** Path and query of the embed. */
  embed: string;
  /** Path and query of the view as Markdown; null where there is none. */
  markdown: string | null;
  /** Where the same facts are found again, absolute: what is pasted says where it is from. */
  link: string;
  /** The facts are those of a revision, whenever they are read. */
  frozen: boolean;
}
