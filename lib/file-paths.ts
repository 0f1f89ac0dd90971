/** Every address for programs. Apart from those of pages, since islands need few of them. */

export const file = (name: string, query = ""): string => `/api/v1/${name}${query ? `?${query}` : ""}`;

export const filePaths = {
  matrix: (suffix: "json" | "csv" | "md", query = "") => file(`matrix.${suffix}`, query),
  overhead: (suffix: "json" | "csv" | "md", query = "") => file(`overhead.${suffix}`, query),
  overheadAmounts: (query = "") => file("overhead/amounts.csv", query),
  list: (name: "claims" | "options" | "capabilities" | "sources" | "revisions") => file(`${name}.json`),
  schema: (name: string) => file(`schema/${name}.json`),
  lifecycleFeed: (suffix: "ics" | "atom") => `/feeds/lifecycle.${suffix}`,
  changesFeed: "/feeds/changes.atom",
  healthz: "/healthz",
} as const;
