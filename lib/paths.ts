/** Every address of the product, so that no page spells one out. Ids are URL-safe by their pattern. */
export const paths = {
  home: "/",
  compare: "/compare",
  evidence: "/evidence",
  glossary: "/glossary",
  method: "/method",
  accessibility: "/accessibility",
  api: "/api",
  compareWith: (query: string) => (query ? `/compare?${query}` : "/compare"),
  pair: (a: string, b: string) => `/compare/${a}-vs-${b}`,
  capability: (id: string, option?: string) => `/capabilities/${id}${option ? `#${option}` : ""}`,
  option: (id: string) => `/options/${id}`,
  source: (id: string) => `/evidence/sources/${id}`,
  term: (id: string) => `/glossary#${id}`,
  grade: (grade: string) => `/method#grade-${grade.toLowerCase()}`,
  rule: (number: number) => `/method#rule-${number}`,
  healthz: "/healthz",
  list: (name: "claims" | "options" | "capabilities" | "sources") => `/api/v1/${name}.json`,
  matrixFile: (suffix: "json" | "csv" | "md", query = "") => `/api/v1/matrix.${suffix}${query ? `?${query}` : ""}`,
  cellClaims: (capability: string, option: string, hideInterested = false) =>
    `/api/v1/claims.json?capability=${capability}&option=${option}${hideInterested ? "&interest=hide" : ""}`,
} as const;
