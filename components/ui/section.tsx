import type { ReactNode } from "react";

/** A ruled section: a heading, an optional remark at its right, and content. */
export function Section({
  title,
  id,
  aside,
  children,
  className = "",
}: {
  title: ReactNode;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className={`sec ${className}`} id={id}>
      <header>
        <h2>{title}</h2>
        {aside && <div className="note">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

/** The head of a page: its one heading, the sentence under it, and what can be done with the view. */
export function PageHead({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="row no-print">{actions}</div>}
    </div>
  );
}

/** A box that scrolls by itself, so that the page never scrolls sideways. Focusable, hence named. */
export function ScrollBox({
  label,
  id,
  className = "",
  children,
}: {
  label: string;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={`box ${className}`} id={id} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
