"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { ShareBody } from "@/components/share/share-body";
import { ShareForm } from "@/components/share/share-form";
import { shareOf } from "@/lib/embed/share";
import { shareTable } from "@/lib/embed/share-parameters";
import { sharePath } from "@/lib/embed/share-path";
import { parseParameters } from "@/lib/share/parameters";
import { CopyField } from "./copy-field.client";
import { CopyTable } from "./copy-table.client";
import { originHandedOut } from "./handed-out";

const nothingAsked = parseParameters(shareTable, new URLSearchParams());

/** What /share shows, over the page it is about. Escape and a click beside it close it; the focus goes back. */
export function ShareDialog({ page, revision, onClose }: { page: string; revision: string; onClose: () => void }) {
  const [{ values, problems }, setAsked] = useState(nothingAsked);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    const beside = (event: MouseEvent) => event.target === element && element.close();
    element.addEventListener("click", beside);
    return () => element.removeEventListener("click", beside);
  }, []);
  const origin = originHandedOut();
  const share = shareOf({ page, origin, revision, asked: values });
  if (!share) return null;

  function change(event: FormEvent<HTMLFormElement>) {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === "string") query.append(name, value);
    setAsked(parseParameters(shareTable, query));
  }

  return (
    <dialog className="share" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <div className="share-in">
        <header className="row">
          <h2 id={title}>Share this view</h2>
          <button className="btn push" type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        <ShareBody
          share={share}
          origin={origin}
          Field={CopyField}
          Table={CopyTable}
          form={
            <div className="stack">
              <ShareForm share={share} onInput={change} wrong={problems.map(({ parameter }) => parameter)} />
              <div role="status">
                {problems.map(({ parameter, message, repair }) => (
                  <p className="err" key={parameter}>
                    {message} {repair}
                  </p>
                ))}
              </div>
            </div>
          }
        />
        <p>
          <a href={sharePath(page)}>Open this as a page</a>
        </p>
      </div>
    </dialog>
  );
}
