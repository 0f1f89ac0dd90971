/** What to copy: plain text, and for editors that take it the same as HTML. */
interface Copied {
  text: string;
  html?: string;
}

/**
 * Copies by the clipboard, or where that is out of reach (plain http, a frame that may not) by the older command.
 * Called from a click.
 *
 * @param near an element in whose place a field may stand for a moment: in a modal dialog all else is inert.
 * @returns false where both are refused: then the text is to be selected for copying by hand.
 */
export async function copyOut(copied: Copied, near: Element): Promise<boolean> {
  return (await byClipboard(copied)) || byCommand(copied, near);
}

/** Selects text for copying by hand. */
export function selectAll(element: HTMLElement): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else window.getSelection()?.selectAllChildren(element);
}

// --

async function byClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([text], { type: "text/plain" }),
          "text/html": new Blob([html], { type: "text/html" }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}

/** The command copies a selection: a field holds one, and what is copied of it is said here. */
function byCommand({ text, html }: Copied, near: Element): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "vh";
  field.readOnly = true;
  field.value = text;
  near.after(field);
  selectAll(field);
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", give, { capture: true });
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give, { capture: true });
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
