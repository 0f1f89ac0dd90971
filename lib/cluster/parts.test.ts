import { expect, test } from "vitest";
import { facts } from "@/content";
import { parts } from "./parts";

/** Work of the kernel is counted with no container: nothing that is pasted shows it. */
const inNoContainer = ["cilium node-encryption", "no-mesh node-encryption"];

test("every component that an option adds can be measured, and nothing else is", () => {
  const measured = Object.values(parts).flatMap(({ measures }) =>
    measures.map(({ option, component }) => `${option} ${component}`),
  );
  const inContent = facts.overhead.flatMap(({ id, components }) => components.map((one) => `${id} ${one.id}`));
  expect(measured.sort()).toEqual(inContent.filter((one) => !inNoContainer.includes(one)).sort());
});
