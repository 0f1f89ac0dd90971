import { file } from "@/lib/api/file";

/** Addresses for programs that belong to no area. Apart from those of pages, since islands need few of them. */
export const filePaths = {
  matrix: (suffix: "json" | "csv" | "md", query = "") => file(`matrix.${suffix}`, query),
  list: (name: "claims" | "options" | "capabilities" | "sources" | "revisions") => file(`${name}.json`),
  schema: (name: string) => file(`schema/${name}.json`),
  lifecycleFeed: (suffix: "ics" | "atom") => `/feeds/lifecycle.${suffix}`,
  changesFeed: "/feeds/changes.atom",
  healthz: "/healthz",
} as const;
