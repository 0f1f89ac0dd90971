/**
 * Every address of the product, so that no page spells one out. Ids are URL-safe by their pattern. Imported as a whole
 * (`import * as paths`), and each by itself: an island carries only those that it names.
 */

/** An address that may carry a query. */
const asked =
  (path: string) =>
  (query = ""): string =>
    query ? `${path}?${query}` : path;

export { home } from "./home-path";

export const compare = "/compare";
export const compareWith = /* @__PURE__ */ asked("/compare");
export const pair = (a: string, b: string) => `/compare/${a}-vs-${b}`;
export const capability = (id: string, option?: string) => `/capabilities/${id}${option ? `#${option}` : ""}`;
export const option = (id: string) => `/options/${id}`;
export const buildingBlocks = "/blocks";
export const buildingBlock = (id: string) => `/blocks/${id}`;
export const overhead = "/overhead";
export const overheadWith = /* @__PURE__ */ asked("/overhead");
export const compliance = "/compliance";
export const framework = (id: string, requirement?: string) =>
  `/compliance/${id}${requirement ? `#${requirement}` : ""}`;
export const block = (id: string) => `/compliance/blocks/${id}`;
export const plan = /* @__PURE__ */ asked("/compliance/plan");
export const requirements = /* @__PURE__ */ asked("/compliance/requirements");
export const decide = "/decide";
export const decideWith = /* @__PURE__ */ asked("/decide");
export const resultWith = /* @__PURE__ */ asked("/decide/result");
/** The picture of a result, for those who show a link to it. */
export const resultPreview = /* @__PURE__ */ asked("/decide/result/preview.png");
export const evidence = "/evidence";
export const sources = "/evidence/sources";
export const source = (id: string, claim?: string) => `/evidence/sources/${id}${claim ? `#${claim}` : ""}`;
export const figures = "/evidence/figures";
export const figuresWith = /* @__PURE__ */ asked("/evidence/figures");
/** @param coefficient `<measure>.<option>` */
export const figuresOf = (coefficient: string) =>
  `/evidence/figures?measure=${coefficient.split(".")[0]}#${coefficient}`;
export const factCheck = "/evidence/fact-check";
export const factCheckWith = /* @__PURE__ */ asked("/evidence/fact-check");
/** Within its article, so that the statement is on the page whatever page it would stand on among all. */
export const statement = (article: string, id: string) => `/evidence/fact-check?article=${article}#${id}`;
export const unknowns = "/evidence/unknowns";
export const dates = "/evidence/dates";
export const changes = "/evidence/changes";
export const changesWith = /* @__PURE__ */ asked("/evidence/changes");
export const glossary = "/glossary";
export const term = (id: string) => `/glossary#${id}`;
export const search = "/search";
export const searchFor = (q: string) => (q ? `/search?q=${encodeURIComponent(q)}` : "/search");
export const method = "/method";
export const methodDecision = "/method/decision";
export const criterion = (id: string) => `/method/decision#criterion-${id}`;
export const methodQuestion = (id: string) => `/method/decision#question-${id}`;
export const grade = (grade: string) => `/method#grade-${grade.toLowerCase()}`;
export const rule = (number: number) => `/method#rule-${number}`;
export const accessibility = "/accessibility";
export const api = "/api";
