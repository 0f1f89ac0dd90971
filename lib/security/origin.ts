/** What a host may look like: names, addresses and a port. Anything else would end up in links as it was sent. */
const host = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * @param text PUBLIC_ORIGIN; absent or empty where requests tell.
 * @returns scheme, host and port without a slash at the end; a sentence where the text is something else, naming it.
 */
export function readPublicOrigin(text: string | undefined): { origin: string | null; problems: readonly string[] } {
  const given = text?.trim() ?? "";
  if (given === "") return { origin: null, problems: [] };
  const { protocol, origin, href } = URL.canParse(given) ? new URL(given) : none;
  // Pages link to each other from the root, so a path would be lost; the rest of an address is no part of an origin.
  if (/^https?:$/.test(protocol) && href === `${origin}/`) return { origin, problems: [] };
  const expected = "https://mesh.example, or the same with http and a port, and no path";
  return { origin: null, problems: [`PUBLIC_ORIGIN: “${given}” is no origin. Expected ${expected}.`] };
}

/**
 * Where this server is reached, as people see it: what the configuration says, else what the request and the proxies
 * before it say.
 *
 * @param headers of the request.
 * @param configured PUBLIC_ORIGIN; wins whenever it is set to an origin.
 * @returns scheme, host and port without a slash at the end; null where no header names a host that can be trusted to
 * be one.
 */
export function originOf(headers: Pick<Headers, "get">, configured: string | undefined): string | null {
  const set = readPublicOrigin(configured).origin;
  if (set !== null) return set;
  const scheme = first(headers.get("x-forwarded-proto"))?.toLowerCase() === "https" ? "https" : "http";
  for (const named of [first(headers.get("x-forwarded-host")), headers.get("host")]) {
    if (!named || !host.test(named)) continue;
    // The full stop at the end of a name says that it is whole, which it is in a link anyway.
    const origin = `${scheme}://${named.replace(/\.(?=:|$)/, "")}`;
    if (URL.canParse(origin)) return origin;
  }
  return null;
}

// --

const none = { protocol: "", origin: "", href: "" };

/** Each proxy adds its own value at the end; the first is the one nearest to people. */
function first(list: string | null): string | undefined {
  return list?.split(",")[0]?.trim() || undefined;
}
