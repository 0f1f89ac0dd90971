import { describe, expect, test } from "vitest";
import { facts } from "@/content";
import { livingOptions } from "@/lib/matrix/options";
import { referenceProblems, schemaProblems } from "@/lib/testing/oscal";
import { groundOf } from "../block";
import { frameworkView } from "../framework";
import { componentDefinition } from "./component-definition";
import type { OscalDocument } from "./model";

const ground = groundOf(facts);
const frameworks = facts.frameworks.flatMap(({ id }) => frameworkView(id, ground) ?? []);
const options = livingOptions(facts.options);
const catalogues = new Map<string, readonly string[]>(
  frameworks.flatMap(({ catalogue }) => (catalogue ? [[catalogue, facts.controls.known] as const] : [])),
);
const document = (option = options[0]) => {
  if (!option) throw new Error("there are options");
  return componentDefinition(frameworks, option, "2026-11-21.3");
};

describe.each(options)("$name", (option) => {
  test("with all frameworks and with each alone: valid, with no dangling link, double UUID or unknown control", () => {
    for (const chosen of [frameworks, ...frameworks.map((one) => [one])]) {
      const made = componentDefinition(chosen, option, "2026-11-21.3");
      expect(schemaProblems(made)).toEqual([]);
      expect(referenceProblems(made, catalogues)).toEqual([]);
    }
  });

  test("a requirement is implemented where the option brings something, and named where it does not", () => {
    const [component] = componentDefinition(frameworks, option, "r-1")["component-definition"].components;
    for (const framework of frameworks) {
      const made = component["control-implementations"]?.find(({ description }) =>
        description.includes(framework.name),
      );
      for (const { id, number, controls, options: all } of framework.requirements) {
        const state = all.find((one) => one.option.id === option.id)?.state ?? null;
        const ids = controls.length > 0 ? controls : [`${framework.id}-${id}`];
        const found = made?.["implemented-requirements"].filter((one) => ids.includes(one["control-id"])) ?? [];
        const brings = state !== null && !["none", "unknown", "not-applicable"].includes(state);
        if (brings) expect(found.length, `${framework.id} ${id}`).toBeGreaterThanOrEqual(ids.length);
        else if (made) expect(made.description, `${framework.id} ${id}`).toContain(number);
      }
    }
  });
});

test("the same facts give the same bytes, and an option UUIDs of its own", () => {
  expect(JSON.stringify(document())).toBe(JSON.stringify(document()));
  const uuids = (made: OscalDocument) =>
    made["component-definition"].components.flatMap((one) =>
      (one["control-implementations"] ?? []).flatMap((part) =>
        part["implemented-requirements"].map(({ uuid }) => uuid),
      ),
    );
  const [a, b] = [uuids(document(options[0])), uuids(document(options[1]))];
  expect(a.length).toBeGreaterThan(0);
  expect(a.filter((uuid) => b.includes(uuid))).toEqual([]);
  const later = componentDefinition(frameworks, options[0] ?? { id: "", name: "" }, "2027-01-01");
  expect(uuids(later), "a requirement keeps its UUID over revisions").toEqual(a);
});

describe("what is broken is found", () => {
  const broken = (breakIt: (part: OscalDocument["component-definition"]) => unknown) => {
    const made = structuredClone(document());
    breakIt(made["component-definition"]);
    return { schema: schemaProblems(made), references: referenceProblems(made, catalogues) };
  };
  const firstRequirement = (part: OscalDocument["component-definition"]) => {
    const found = part.components[0]["control-implementations"]?.[0]?.["implemented-requirements"][0];
    if (!found) throw new Error("the first framework has a requirement");
    return found;
  };

  test.each<[string, (part: OscalDocument["component-definition"]) => unknown]>([
    ["an empty array", (part) => Object.assign(part.components[0], { "control-implementations": [] })],
    ["a UUID of version 1", (part) => Object.assign(part, { uuid: "6f1f3c0e-5d0b-1d0c-9a53-0f2d6a8f5b1e" })],
    ["a time without a zone", (part) => Object.assign(part.metadata, { "last-modified": "2026-11-21T00:00:00" })],
    ["an unknown field", (part) => Object.assign(part.metadata, { author: "someone" })],
    ["a missing field", (part) => Reflect.deleteProperty(firstRequirement(part), "description")],
    ["a control id with brackets", (part) => Object.assign(firstRequirement(part), { "control-id": "SC-8(1)" })],
    [
      "a control id that begins with a digit",
      (part) => Object.assign(firstRequirement(part), { "control-id": "4.2.1" }),
    ],
    ["a line break in a title", (part) => Object.assign(part.components[0], { title: "Istio\nsidecar" })],
    ["another version of OSCAL", (part) => Object.assign(part.metadata, { "oscal-version": "9.9.9" })],
  ])("%s, by the schema", (_, breakIt) => {
    expect(broken(breakIt).schema).not.toEqual([]);
  });

  test("a dangling link, a double UUID and an unknown control, by our own look", () => {
    const { references: dangling } = broken((part) => part["back-matter"]?.resources.splice(0, 1));
    expect(dangling[0]).toMatch(/^#.* leads nowhere$/);
    const { references: double } = broken((part) => Object.assign(firstRequirement(part), { uuid: part.uuid }));
    expect(double[0]).toMatch(/is given twice$/);
    const { references: unknown } = broken((part) => {
      const nist = part.components[0]["control-implementations"]?.find(({ source }) => catalogues.has(source));
      const [requirement] = nist?.["implemented-requirements"] ?? [];
      if (requirement) requirement["control-id"] = "sc-99";
    });
    expect(unknown[0]).toMatch(/^sc-99 is not in https:/);
  });
});
