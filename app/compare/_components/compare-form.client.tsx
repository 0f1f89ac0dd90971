"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";
import { compareParameters } from "@/lib/matrix/compare-link";
import { paths } from "@/lib/paths";
import { formatParameters, parseParameters } from "@/lib/share/parameters";

/** Pause after a keystroke before the table follows, in ms. */
const typingPause = 120;

/**
 * Turns the GET form into a live one: every change becomes the view's canonical address,
 * and the server renders it. The fields themselves answer at once.
 */
export function CompareForm({ ids, children }: { ids: Parameters<typeof compareParameters>[0]; children: ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function show(form: HTMLFormElement) {
    const table = compareParameters(ids);
    const entered = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") entered.append(name, value);
    // All options ticked is the page's own state, not a choice of these ids.
    if (entered.getAll("options").length === ids.options.length) entered.delete("options");
    const open = new URLSearchParams(window.location.search).get("cell");
    if (open) entered.set("cell", open);
    const query = formatParameters(table, parseParameters(table, entered).values);
    startTransition(() => router.replace(paths.compareWith(query), { scroll: false }));
  }

  function changed(event: ChangeEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    clearTimeout(timer.current);
    const field: Element = event.target;
    // A table without columns answers nothing: the last option stays ticked.
    if (field instanceof HTMLInputElement && field.name === "options" && field.closest(".chips:not(:has(:checked))")) {
      field.checked = true;
      return;
    }
    const typing = field instanceof HTMLInputElement && field.type === "search";
    timer.current = setTimeout(() => show(form), typing ? typingPause : 0);
  }

  function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    clearTimeout(timer.current);
    show(event.currentTarget);
  }

  return (
    <form className="bar no-print" action={paths.compare} onChange={changed} onSubmit={submitted} aria-busy={pending}>
      {children}
      <span className="vh" role="status">
        {pending ? "Updating the table" : ""}
      </span>
    </form>
  );
}
