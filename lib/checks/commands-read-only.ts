import { type Check, fileOf } from "./check";

/** Words that change a cluster when they stand as a word of their own in a command. */
const writes =
  /(?<=^|\s)(?:apply|create|delete|edit|patch|annotate|label|replace|scale|rollout\s+(?:restart|undo|pause|resume))(?=\s|$)/;

/** What only asks in spite of such a word: `kubectl auth can-i create pods`, `kubectl apply --dry-run=server`. */
const asks = /\bauth\s+can-i\s|--dry-run=(?:server|client)\b/;

/** The commands of a line: joined by `;`, `&&`, `||` or `|`. */
const joints = /;|&&|\|\|?/;

/** An assessor's check must be safe to paste: it reads, it never writes. */
export const commandsReadOnly: Check = ({ blocks }) =>
  blocks.flatMap((block) =>
    Object.entries(block.options).flatMap(([option, entry]) =>
      (entry?.commands ?? []).flatMap(({ kind, run }, index) => {
        const parts = kind === "shell" ? run.split(joints).filter((part) => !asks.test(part)) : [];
        const found = parts.map((part) => writes.exec(part)?.[0]).find(Boolean);
        return found
          ? [
              {
                file: fileOf.block(block.id),
                path: `options.${option}.commands.${index}.run`,
                expected: "a command that only reads",
                found: `“${found}” in: ${run}`,
              },
            ]
          : [];
      }),
    ),
  );
