/** What a host may look like: names, addresses and a port. Anything else would end up in links as it was sent. */
const host = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Where this server is reached, as people see it: what the configuration says, else what the request and the proxies
 * before it say.
 *
 * @param headers of the request.
 * @param configured PUBLIC_ORIGIN; wins whenever it is set to an address.
 * @returns scheme, host and port without a slash at the end; null where no header names a host that can be trusted to
 * be one.
 */
export function originOf(headers: Pick<Headers, "get">, configured: string | undefined): string | null {
  const set = configured?.trim() ?? "";
  if (/^https?:\/\//i.test(set) && URL.canParse(set)) {
    const { origin, pathname } = new URL(set);
    return origin + pathname.replace(/\/+$/, "");
  }
  const named = first(headers.get("x-forwarded-host")) ?? headers.get("host");
  if (!named || !host.test(named)) return null;
  const scheme = first(headers.get("x-forwarded-proto"))?.toLowerCase() === "https" ? "https" : "http";
  const origin = `${scheme}://${named}`;
  return URL.canParse(origin) ? origin : null;
}

// --

/** Each proxy adds its own value at the end; the first is the one nearest to people. */
function first(list: string | null): string | undefined {
  return list?.split(",")[0]?.trim() || undefined;
}
