import type { ShapeName } from "@/lib/schema/api-shapes";
import type { Parameter } from "./parameter";

/** In which form an answer comes: the last part of its address. */
export const mediaTypes = {
  json: "application/json",
  csv: "text/csv",
  md: "text/markdown",
  oscal: "application/json",
  ics: "text/calendar",
  atom: "application/atom+xml",
} as const;
export type Form = keyof typeof mediaTypes;

/** Parts of the list, in the order of the page. */
export const groups = {
  matrix: "Matrix and claims",
  overhead: "Overhead",
  decision: "Decision",
  compliance: "Compliance",
  lists: "Lists behind the figures",
  feeds: "Feeds and probes",
} as const;
export type Group = keyof typeof groups;

/** The variable part of an address: `{framework}`. */
export interface PathPart {
  name: string;
  means: string;
  values: readonly string[];
  /** One of the values; left out, the first. */
  example?: string;
}

/** What one or more addresses give, the same in different forms. */
export interface Endpoint {
  /** Its place on the page, and with the form the operation’s id in the OpenAPI document. Never changes. */
  id: string;
  group: Group;
  /** A few words. */
  name: string;
  /** One or two sentences. */
  what: string;
  /** Addresses by form, a variable part in braces: `/api/v1/compliance/{framework}.json`. */
  at: Readonly<Partial<Record<Form, string>>>;
  path?: PathPart;
  /** Parameters that it shares with others of the same set. */
  takes?: ParameterSet;
  /** Its JSON answer. */
  shape?: ShapeName;
  /** For probes: no ETag, whatever is asked. */
  uncached?: boolean;
  /** Queries that work; an endpoint without parameters has one, the empty one. */
  examples: readonly string[];
}

/** Parameters under a name, so that the document tells them once. */
export interface ParameterSet {
  id: string;
  parameters: readonly Parameter[];
}

export interface Address {
  endpoint: Endpoint;
  form: Form;
  /** With the variable part in braces. */
  template: string;
  /** Whole addresses that work, with their queries. */
  examples: readonly string[];
}

/** Every address of the list. */
export function addressesOf(endpoints: readonly Endpoint[]): Address[] {
  return endpoints.flatMap((endpoint) =>
    (Object.keys(mediaTypes) as Form[]).flatMap((form) => {
      const { [form]: template } = endpoint.at;
      if (!template) return [];
      const base = filled(template, endpoint.path);
      const examples = endpoint.examples.map((query) => (query ? `${base}?${query}` : base));
      return [{ endpoint, form, template, examples }];
    }),
  );
}

/** A template with its variable part filled in: by the value given, else by the example. */
export function filled(template: string, path: PathPart | undefined, value?: string): string {
  return path ? template.replace(`{${path.name}}`, value ?? path.example ?? path.values[0] ?? "") : template;
}

/** The parameters of an endpoint. */
export const parametersIn = ({ takes }: Endpoint): readonly Parameter[] => takes?.parameters ?? [];
