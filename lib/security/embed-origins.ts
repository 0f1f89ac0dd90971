/** Which sites may show an embed, read from EMBED_ORIGINS when the server starts. */
export interface EmbedOrigins {
  /** As a Content-Security-Policy writes them; this server's own origin is always among those that may. */
  origins: readonly string[];
  /** One sentence for each entry that is no origin, naming it. */
  problems: readonly string[];
}

/** What an entry must look like. */
const expected = "https://wiki.example, https://*.example, or the same with http and a port";

/** Scheme, a name or address (a wildcard only as the whole first label, before at least one other), a port. */
const form =
  /^https?:\/\/(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/;

/**
 * @param text origins separated by spaces or commas; absent or empty for none but this server itself.
 */
export function readEmbedOrigins(text: string | undefined): EmbedOrigins {
  const given = (text ?? "").split(/[\s,]+/).filter(Boolean);
  const read = given.map((entry) => ({ entry, origin: originIn(entry) }));
  return {
    origins: [...new Set(read.flatMap(({ origin }) => origin ?? []))],
    problems: read
      .filter(({ origin }) => origin === null)
      .map(({ entry }) => `EMBED_ORIGINS: “${entry}” is no origin. Expected ${expected}.`),
  };
}

// --

function originIn(entry: string): string | null {
  const text = entry.toLowerCase().replace(/\/$/, "");
  if (!form.test(text)) return null;
  const port = Number(/:(\d+)$/.exec(text)?.[1] ?? "1");
  return port >= 1 && port <= 65_535 ? text : null;
}
