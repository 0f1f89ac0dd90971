"use client";

import { type ComponentType, type MouseEvent, useState } from "react";
import { sharePath } from "@/lib/embed/share-path";

interface Props {
  /** Path and query of the page, as in its own link. */
  page: string;
  /** Whose facts are today’s. */
  revision: string;
}

/**
 * Opens all ways to take a view along. They are loaded when asked for; before scripts answer, without them, or where
 * that fails, the link leads to a page that has them.
 */
export function Share(props: Props) {
  const [Dialog, setDialog] = useState<ComponentType<Props & { onClose: () => void }> | null>(null);
  const href = sharePath(props.page);

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import("./share-dialog.client").then(
      ({ ShareDialog }) => setDialog(() => ShareDialog),
      () => window.location.assign(href),
    );
  }

  return (
    <>
      <a className="btn" href={href} aria-haspopup="dialog" onClick={open}>
        Share
      </a>
      {Dialog && <Dialog {...props} onClose={() => setDialog(null)} />}
    </>
  );
}
