"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";
import { compareParameters } from "@/lib/matrix/compare-link";
import * as paths from "@/lib/paths";
import { formatParameters, parseParameters } from "@/lib/share/parameters";

/** Pause after a keystroke before the table follows, in ms. */
const typingPause = 120;

/**
 * Turns the GET form into a live one: every change becomes the view's canonical address, and the server renders it.
 * The fields answer at once and are what the reader wants; the open cell is one of them, hidden.
 *
 * @param query what the server rendered. When that is not what the fields last asked for, as after Back, they follow it.
 * @param result the outcome in words, spoken when it has arrived.
 */
export function CompareForm({
  ids,
  query,
  result,
  children,
}: {
  ids: Parameters<typeof compareParameters>[0];
  query: string;
  result: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef(query);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (pending || timer.current || asked.current === query) return;
    asked.current = query;
    form.current?.reset();
  }, [query, pending]);

  // On the heads alone, which are always in view: a rule on the whole table would restyle every cell.
  useEffect(() => {
    document.querySelector(".mx > thead")?.toggleAttribute("data-waiting", pending);
  }, [pending]);

  function show(fields: HTMLFormElement) {
    clearTimeout(timer.current);
    timer.current = undefined;
    const table = compareParameters(ids);
    const entered = new URLSearchParams();
    for (const [name, value] of new FormData(fields)) if (typeof value === "string") entered.append(name, value);
    // All options ticked is the page's own state, not a choice of these ids.
    if (entered.getAll("options").length === ids.options.length) entered.delete("options");
    const { values } = parseParameters(table, entered);
    const opens = values.cell !== null && values.cell !== new URLSearchParams(asked.current).get("cell");
    asked.current = formatParameters(table, values);
    // Opening a cell is a step that Back undoes; a filter is not.
    const go = opens ? router.push : router.replace;
    startTransition(() => go(paths.compareWith(asked.current), { scroll: false }));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was chosen before this ran
  useEffect(() => {
    const fields = form.current;
    if (fields && [...fields.querySelectorAll("input")].some(isTouched)) show(fields);
  }, []);

  function changed(event: ChangeEvent<HTMLFormElement>) {
    const fields = event.currentTarget;
    const field: Element = event.target;
    // A table without columns answers nothing: the last option stays ticked.
    if (field instanceof HTMLInputElement && field.name === "options" && field.closest(".chips:not(:has(:checked))")) {
      field.checked = true;
      return;
    }
    clearTimeout(timer.current);
    const typing = field instanceof HTMLInputElement && field.type === "search";
    timer.current = setTimeout(() => show(fields), typing ? typingPause : 0);
  }

  function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    show(event.currentTarget);
  }

  return (
    <form
      ref={form}
      name="compare"
      className="bar no-print"
      action={paths.compare}
      onChange={changed}
      onSubmit={submitted}
      aria-busy={pending}
    >
      {children}
      <span className="vh" role="status">
        {pending ? "" : result}
      </span>
    </form>
  );
}

// --

/** The field does not stand as the server wrote it. */
function isTouched({ checked, defaultChecked, type, value, defaultValue }: HTMLInputElement): boolean {
  return checked !== defaultChecked || (type === "search" && value !== defaultValue);
}
