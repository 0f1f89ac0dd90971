import { OptionMark } from "@/components/evidence/option-mark";
import { Icon } from "@/components/ui/icon";
import { supportWord } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import type { Support } from "@/lib/schema/vocabulary";

/** As SupportMark; where there is no room, the word is left to those who hear it. */
export function StateMark({ support }: { support: Support }) {
  return (
    <span className={`st ${support}`}>
      <Icon name={support} />
      <span className="word">{supportWord[support]}</span>
    </span>
  );
}

/** An option at the head of a column of such marks. */
export function OptionHead({ option: { id, name } }: { option: { id: string; name: string } }) {
  return (
    <a className="opt" href={paths.option(id)}>
      <OptionMark option={id} />
      <span className="word">{name}</span>
    </a>
  );
}
