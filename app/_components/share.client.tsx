"use client";

import { type ComponentType, useState } from "react";
import { sharePath } from "@/lib/embed/share-path";

interface Props {
  /** Path and query of the page, as in its own link. */
  page: string;
  /** Whose facts are today’s. */
  revision: string;
}

/** Opens all ways to take a view along. They are loaded when asked for; without scripts, or where that fails, a page has them. */
export function Share(props: Props) {
  const [Dialog, setDialog] = useState<ComponentType<Props & { onClose: () => void }> | null>(null);
  const href = sharePath(props.page);
  return (
    <>
      <button
        className="btn needs-script"
        type="button"
        aria-haspopup="dialog"
        onClick={() =>
          import("./share-dialog.client").then(
            ({ ShareDialog }) => setDialog(() => ShareDialog),
            () => window.location.assign(href),
          )
        }
      >
        Share
      </button>
      <a className="btn no-script-only" href={href}>
        Share
      </a>
      {Dialog && <Dialog {...props} onClose={() => setDialog(null)} />}
    </>
  );
}
