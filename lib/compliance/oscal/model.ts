/**
 * The parts of OSCAL’s component-definition model, 1.2.2, that the export uses. Every array there has at least one
 * member, so an empty one is left out.
 */

export const oscalVersion = "1.2.2";

export interface OscalProperty {
  name: string;
  ns: string;
  value: string;
}

export interface OscalLink {
  /** `#` and the UUID of a resource. */
  href: string;
  rel: string;
  text?: string;
}

export interface OscalResource {
  uuid: string;
  title: string;
  description?: string;
  rlinks?: { href: string }[];
}

export interface ImplementedRequirement {
  uuid: string;
  "control-id": string;
  description: string;
  props: OscalProperty[];
  links?: OscalLink[];
  remarks: string;
}

export interface ControlImplementation {
  uuid: string;
  /** Address of a catalogue or profile, or `#` and the UUID of a resource. */
  source: string;
  description: string;
  "implemented-requirements": ImplementedRequirement[];
}

interface OscalComponent {
  uuid: string;
  type: "software";
  title: string;
  description: string;
  props: OscalProperty[];
  remarks: string;
  "control-implementations"?: ControlImplementation[];
}

export interface OscalDocument {
  "component-definition": {
    uuid: string;
    metadata: {
      title: string;
      /** With a time zone. */
      "last-modified": string;
      version: string;
      "oscal-version": string;
      remarks: string;
    };
    components: [OscalComponent];
    "back-matter"?: { resources: OscalResource[] };
  };
}
