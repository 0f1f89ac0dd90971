import { ScrollBox } from "@/components/ui/section";
import type { RequirementView } from "@/lib/compliance/framework";
import { confidenceMeaning } from "@/lib/compliance/words";
import { RelevanceMark } from "./relevance-mark";
import { RequirementHead } from "./requirement-head";

/** Requirements of any frameworks, each leading to its chain. */
export function RequirementTable({ requirements }: { requirements: readonly RequirementView[] }) {
  return (
    <ScrollBox label="Requirements">
      <table className="t stacks shares">
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            <th scope="col">A mesh</th>
            <th scope="col">Capability</th>
            <th scope="col">Stays with you</th>
            <th scope="col">Known from</th>
          </tr>
        </thead>
        <tbody>
          {requirements.map(({ relevance, blocks, residual, confidence, ...requirement }) => (
            <tr key={`${requirement.framework.id} ${requirement.id}`}>
              <RequirementHead of={requirement} />
              <td>
                <RelevanceMark relevance={relevance} />
              </td>
              <td>{relevance === "none" ? "" : blocks.map(({ block }) => block.name).join("; ")}</td>
              <td>{residual.short}</td>
              <td>{confidenceMeaning[confidence].word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
