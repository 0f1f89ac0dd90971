import { Icon } from "@/components/ui/icon";
import { factVerdictWord } from "@/lib/evidence/words";
import type { FactVerdict } from "@/lib/schema/evidence-vocabulary";
import type { Support } from "@/lib/schema/vocabulary";

/** Verdicts borrow the shapes and colours of the states they are nearest to. */
const shapes: Record<FactVerdict, Support> = {
  holds: "full",
  partly: "partial",
  outdated: "preview",
  contradicted: "none",
  unsourced: "unknown",
  opinion: "not-applicable",
};

/** Shape and word of a verdict on a published statement. */
export function VerdictMark({ verdict }: { verdict: FactVerdict }) {
  return (
    <span className={`st ${shapes[verdict]}`}>
      <Icon name={shapes[verdict]} />
      {factVerdictWord[verdict]}
    </span>
  );
}
