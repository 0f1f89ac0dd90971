import { listOf } from "@/lib/format/words";
import type { Named } from "../block";
import type { FrameworkView } from "../framework";
import { notLegalAdvice } from "../words";
import { controlImplementation } from "./control-implementation";
import { propertyNamespace, uuidOf } from "./identity";
import { type OscalDocument, oscalVersion } from "./model";

/**
 * What one option contributes, as an OSCAL component definition with one control implementation for each framework.
 * A statement about a component, not about a system: nothing in it says that a control is in place somewhere.
 *
 * Requirements for which the option brings nothing are no implemented requirements; they are named in the description
 * of their framework. A framework without any implemented requirement has no control implementation.
 *
 * @param revision its day is the time of the last change, so that the same facts give the same bytes.
 */
export function componentDefinition(
  frameworks: readonly FrameworkView[],
  option: Named,
  revision: string,
): OscalDocument {
  const parts = frameworks.flatMap((framework) => controlImplementation(framework, option.id) ?? []);
  const empty = frameworks.filter(({ id }) => !parts.some((part) => part.framework === id));
  const resources = [...new Map(parts.flatMap((part) => part.resources).map((one) => [one.uuid, one])).values()];
  return {
    "component-definition": {
      uuid: uuidOf("component-definition", revision, option.id, ...frameworks.map(({ id }) => id)),
      metadata: {
        title: `${option.name}: what it contributes to ${listOf(frameworks.map(({ short }) => short))}`,
        "last-modified": `${revision.slice(0, 10)}T00:00:00Z`,
        version: revision,
        "oscal-version": oscalVersion,
        remarks: `Compiled from public sources by whichmesh, not by the makers of ${option.name}. It tells what a component can contribute once it is configured so, and nothing about any system. ${ownIds} ${notLegalAdvice}`,
      },
      components: [
        {
          uuid: uuidOf("component", option.id),
          type: "software",
          title: option.name,
          description: `${option.name} as it can be configured for traffic between services on Kubernetes.`,
          props: [{ name: "option", ns: propertyNamespace, value: option.id }],
          remarks:
            empty.length === 0
              ? "Each requirement leaves something to the organisation; its remarks say what."
              : `It brings nothing to what is listed of ${listOf(empty.map(({ name }) => name))}.`,
          ...(parts.length > 0 && { "control-implementations": parts.map((part) => part.implementation) }),
        },
      ],
      ...(resources.length > 0 && { "back-matter": { resources } }),
    },
  };
}

// --

const ownIds =
  "Where no catalogue is published for a framework, control ids are whichmesh’s own: the framework and the requirement, as in its links.";
