import type { ComponentType } from "react";

/** Text to take along: a field, and where scripts run a button that copies it. */
export type TextField = ComponentType<{
  label: string;
  text: string;
  /** Lines shown at once; the field scrolls. */
  lines?: number;
}>;

/** Copies the tables of a view. */
export type TableButton = ComponentType<{
  /** Path and query of the embed. */
  embed: string;
  /** Path and query of the view as Markdown; null where there is none. */
  markdown: string | null;
  /** The page, absolute: what is pasted says where it is from. */
  link: string;
}>;
