import type { FormEvent } from "react";
import { Select } from "@/components/ui/select";
import type { Share } from "@/lib/embed/share";
import { sharePath } from "@/lib/embed/share-path";
import { formatRevision } from "@/lib/format/date";

const themes = [
  { id: "auto", name: "Reader’s system" },
  { id: "light", name: "Light" },
  { id: "dark", name: "Dark" },
];

/**
 * The choices for an embed. Without a script they are asked of the server.
 *
 * @param onInput with a script: takes each change; then there is nothing to send.
 */
export function ShareForm({
  share: { page, chosen, revision },
  onInput,
  wrong = [],
}: {
  share: Share;
  onInput?: (event: FormEvent<HTMLFormElement>) => void;
  /** Names of the fields whose value cannot be used. */
  wrong?: readonly string[];
}) {
  return (
    <form
      className="share-form"
      action={sharePath()}
      onInput={onInput}
      onSubmit={onInput && ((event) => event.preventDefault())}
      aria-label="Choices for the embed"
    >
      <input type="hidden" name="page" value={page} />
      <Select name="theme" label="Theme" chosen={chosen.theme} choices={themes} />
      <label className="select">
        Height, px
        <input
          type="text"
          inputMode="numeric"
          name="height"
          defaultValue={chosen.height}
          autoComplete="off"
          aria-invalid={wrong.includes("height") || undefined}
        />
      </label>
      <Select name="title" label="Title" chosen={chosen.title ? "1" : "0"} choices={withOrWithout} />
      <Select name="links" label="Links" chosen={chosen.links ? "1" : "0"} choices={withOrWithout} />
      {revision !== null && (
        <Select
          name="facts"
          label="Facts"
          chosen={chosen.facts}
          choices={[
            { id: "live", name: "Live" },
            { id: "frozen", name: `Frozen, ${formatRevision(revision)}` },
          ]}
        />
      )}
      {!onInput && (
        <button className="btn primary" type="submit">
          Show
        </button>
      )}
    </form>
  );
}

// --

const withOrWithout = [
  { id: "1", name: "With" },
  { id: "0", name: "Without" },
];
