import { OptionName } from "@/components/evidence/option-mark";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** Options still in. */
export function Standing({
  survivors,
  total,
  words,
}: {
  survivors: readonly string[];
  total: number;
  words: DecisionWords;
}) {
  return (
    <>
      <header>
        <h2>Still in</h2>
        <span className="note">
          {survivors.length} of {total}
        </span>
      </header>
      {survivors.length > 0 ? (
        <ul className="dl one">
          {survivors.map((option) => (
            <li key={option}>
              <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing is left. The result says which must to drop.</p>
      )}
    </>
  );
}
