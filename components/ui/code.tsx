import { Fragment } from "react";

/** Where a long name may break: behind a separator, and before a capital inside a word. */
const breaks = /(?<=[./:_\-,\]])(?=.)|(?<=[a-z])(?=[A-Z])/;

/** A field, object or path of somebody's software, broken at its joints where it is too long for the line. */
export function Code({ text }: { text: string }) {
  return (
    <code>
      {text.split(breaks).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
