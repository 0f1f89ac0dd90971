"use client";

import { type ComponentProps, type ComponentType, useState } from "react";
import type { OwnCluster } from "./own-cluster/own-cluster.client";

type Props = ComponentProps<typeof OwnCluster>;

/** The reader's own cluster, loaded when it is opened: most readers have no output of theirs at hand. */
export function OwnClusterFold(props: Props) {
  const [state, setState] = useState<{ Panel: ComponentType<Props> } | "closed" | "loading" | "failed">("closed");
  function open() {
    if (state !== "closed" && state !== "failed") return;
    setState("loading");
    import("./own-cluster/own-cluster.client").then(
      ({ OwnCluster: Panel }) => setState({ Panel }),
      () => setState("failed"),
    );
  }
  return (
    <details
      className="fold own-cluster needs-script no-print"
      // A file let go beside the field must not replace the page.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
      onToggle={(event) => event.currentTarget.open && open()}
    >
      <summary>Fill in from your own cluster</summary>
      {state === "loading" && <p className="note">Loading the reader.</p>}
      {state === "failed" && <p className="err">The reader could not be loaded. Close and open this again.</p>}
      {typeof state === "object" && <state.Panel {...props} />}
    </details>
  );
}
