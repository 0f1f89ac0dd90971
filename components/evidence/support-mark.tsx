import { Icon } from "@/components/ui/icon";
import { supportWord } from "@/lib/evidence/words";
import type { Support } from "@/lib/schema/vocabulary";

/** Shape and word of a support state, in its colour. */
export function SupportMark({ support }: { support: Support }) {
  return (
    <span className={`st ${support}`}>
      <Icon name={support} />
      {supportWord[support]}
    </span>
  );
}

/** The shape alone, with the word as its label: for miniature tables. */
export function SupportIcon({ support }: { support: Support }) {
  return (
    <span className={support}>
      <Icon name={support} label={supportWord[support]} />
    </span>
  );
}
