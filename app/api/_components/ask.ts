/** What an address answered, ready to be shown. */
export interface Answer {
  /** `200 OK` */
  status: string;
  /** Headers and size. */
  facts: readonly (readonly [name: string, value: string])[];
  /** The same request for a shell. */
  curl: string;
  /** The beginning; JSON is indented. */
  body: string;
  /** How many characters are left out, written out; null when none is. */
  cut: string | null;
}

const mostCharacters = 6_000;
const figures = new Intl.NumberFormat("en-US");

/**
 * Asks an address of this server.
 *
 * @returns null when it was asked in vain, since a later question took its place.
 */
export async function ask(address: string, signal: AbortSignal): Promise<Answer | null> {
  const url = new URL(address, window.location.href).href;
  const curl = `curl --include '${url.replaceAll("'", "%27")}'`;
  try {
    const response = await fetch(url, { signal });
    // As text a byte-order mark would be lost, and not be counted.
    const bytes = await response.arrayBuffer();
    const body = indented(new TextDecoder().decode(bytes));
    const header = (name: string) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    };
    return {
      status: `${response.status} ${response.statusText}`.trim(),
      facts: [...header("Content-Type"), ...header("ETag"), ["Size", `${figures.format(bytes.byteLength)} bytes`]],
      curl,
      body: body.slice(0, mostCharacters),
      cut: body.length > mostCharacters ? figures.format(body.length - mostCharacters) : null,
    };
  } catch (error) {
    if (signal.aborted) return null;
    const body = error instanceof Error ? error.message : "";
    return { status: "No answer came", facts: [], curl, body, cut: null };
  }
}

// --

/** JSON with line breaks; anything else as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
