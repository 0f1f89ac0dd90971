import { Fragment } from "react";

/** A sentence in which backticks mark what is typed. */
export function Marked({ text }: { text: string }) {
  return (
    <>
      {text.split("`").map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never move
        <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
      ))}
    </>
  );
}
