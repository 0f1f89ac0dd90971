"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { type Answer, ask } from "./ask";

/**
 * Shows the answers of all forms marked `data-try` on the page, each in its own form. One island for all of them: a form
 * is plain HTML and works without.
 */
export function TryIt() {
  const [answers, setAnswers] = useState<ReadonlyMap<HTMLFormElement, Answer | null>>(new Map());

  useEffect(() => {
    const latest = new WeakMap<HTMLFormElement, AbortController>();
    async function submitted(event: SubmitEvent) {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement) || !form.matches("[data-try]")) return;
      event.preventDefault();
      latest.get(form)?.abort();
      const controller = new AbortController();
      latest.set(form, controller);
      const show = (answer: Answer | null) => setAnswers((before) => new Map(before).set(form, answer));
      show(null);
      const answer = await ask(addressOf(form, submitter), controller.signal);
      // A later question has taken its place.
      if (answer) show(answer);
    }
    document.addEventListener("submit", submitted);
    return () => document.removeEventListener("submit", submitted);
  }, []);

  return [...answers].map(([form, answer], index) => {
    const place = form.querySelector("[data-answer]");
    // Forms are only added, so each keeps its key.
    return (
      place &&
      createPortal(
        answer ? (
          <Shown answer={answer} />
        ) : (
          <p className="note" role="status">
            Asking …
          </p>
        ),
        place,
        `${index}`,
      )
    );
  });
}

// --

/** The address of the button that was pressed, with the chosen variable part and what is filled in. */
function addressOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const chosen = form.querySelector<HTMLSelectElement>("[data-path]");
  const template = submitter?.dataset.template ?? form.getAttribute("action") ?? "";
  const path = chosen ? template.replace(`{${chosen.dataset.path}}`, chosen.value) : template;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value) query.append(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}

function Shown({ answer }: { answer: Answer }) {
  const { status, facts, curl, body, cut } = answer;
  return (
    <>
      <p role="status">
        <b className="strong">{status}</b>
      </p>
      <dl className="api-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <code className="cmd">{curl}</code>
      {body && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className="box api-body" aria-label="Beginning of the answer" tabIndex={0}>
          <pre>{body}</pre>
        </section>
      )}
      {cut && <p className="note">This is the beginning; {cut} more characters follow.</p>}
    </>
  );
}
