import type { ContentProblem } from "@/lib/schema/problem";
import { type Check, fileOf } from "./check";

/** What ended says since when and what its owner points to, and stands last. */
export const endedOptions: Check = ({ options }) =>
  options.flatMap(({ id, status, ended }, index): ContentProblem[] => {
    const file = fileOf.option(id);
    const next = options[index + 1];
    return [
      ...(status === "ended" && !ended
        ? [{ file, path: "ended", expected: "the day and the source", found: "nothing" }]
        : []),
      ...(status !== "ended" && ended
        ? [{ file, path: "status", expected: '"ended", since it has a day', found: status }]
        : []),
      ...(status === "ended" && next && next.status !== "ended"
        ? [
            {
              file: "content/ids.ts",
              path: "optionIds",
              expected: `${id} behind ${next.id}, since it ended`,
              found: "before",
            },
          ]
        : []),
    ];
  });
