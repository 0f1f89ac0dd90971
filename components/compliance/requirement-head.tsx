import type { RequirementRef } from "@/lib/compliance/reference";
import * as paths from "@/lib/paths";

/** The head of a requirement's row: framework and number, which lead to it, above its title. */
export function RequirementHead({
  of: { framework, id, number, title },
}: {
  of: Pick<RequirementRef, "framework" | "id" | "number" | "title">;
}) {
  return (
    <th scope="row">
      <a href={paths.framework(framework.id, id)}>
        {framework.short} {number}
      </a>
      <span className="claim-where">{title}</span>
    </th>
  );
}
