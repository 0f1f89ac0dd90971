import type { ReactNode } from "react";

/** A link out of the product. The page never fetches it; the reader's own click does, without a referrer. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="ext" href={href} rel="external noreferrer">
      {children}
    </a>
  );
}
