/** An address that may carry a query. */
const asked =
  (path: string) =>
  (query = ""): string =>
    query ? `${path}?${query}` : path;

/** Every address of the product, so that no page spells one out. Ids are URL-safe by their pattern. */
export const paths = {
  home: "/",
  compare: "/compare",
  compareWith: asked("/compare"),
  pair: (a: string, b: string) => `/compare/${a}-vs-${b}`,
  capability: (id: string, option?: string) => `/capabilities/${id}${option ? `#${option}` : ""}`,
  option: (id: string) => `/options/${id}`,
  buildingBlocks: "/blocks",
  buildingBlock: (id: string) => `/blocks/${id}`,
  overhead: "/overhead",
  overheadWith: asked("/overhead"),
  compliance: "/compliance",
  framework: (id: string, requirement?: string) => `/compliance/${id}${requirement ? `#${requirement}` : ""}`,
  block: (id: string) => `/compliance/blocks/${id}`,
  decide: "/decide",
  decideWith: asked("/decide"),
  resultWith: asked("/decide/result"),
  evidence: "/evidence",
  sources: "/evidence/sources",
  source: (id: string, claim?: string) => `/evidence/sources/${id}${claim ? `#${claim}` : ""}`,
  figures: "/evidence/figures",
  figuresWith: asked("/evidence/figures"),
  figuresOf: (coefficient: string) => `/evidence/figures#${coefficient}`,
  factCheck: "/evidence/fact-check",
  factCheckWith: asked("/evidence/fact-check"),
  /** Within its article, so that the statement is on the page whatever page it would stand on among all. */
  statement: (article: string, id: string) => `/evidence/fact-check?article=${article}#${id}`,
  unknowns: "/evidence/unknowns",
  dates: "/evidence/dates",
  changes: "/evidence/changes",
  changesWith: asked("/evidence/changes"),
  glossary: "/glossary",
  term: (id: string) => `/glossary#${id}`,
  search: "/search",
  searchFor: (q: string) => (q ? `/search?q=${encodeURIComponent(q)}` : "/search"),
  method: "/method",
  criterion: (id: string) => `/method#criterion-${id}`,
  grade: (grade: string) => `/method#grade-${grade.toLowerCase()}`,
  rule: (number: number) => `/method#rule-${number}`,
  accessibility: "/accessibility",
  api: "/api",
} as const;
