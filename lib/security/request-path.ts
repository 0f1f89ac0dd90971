/** What the path of an address has to be, for messages. */
export const readablePath = "a slash, then UTF-8 in which every % begins two hexadecimal digits";

/**
 * Whether the path of an address can be read: it begins with a slash, every `%` begins an octet, and the octets are UTF-8.
 * What cannot be read names nothing, and Next answers some of it with status 500.
 *
 * @param target path and query, as a request line has them.
 */
export function isReadable(target: string): boolean {
  if (!target.startsWith("/")) return false;
  try {
    decodeURIComponent(target.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/**
 * The target of a request line as path and query. It may be a whole address (RFC 9112, 3.2.2), whose `//` Next takes for
 * a mistake and redirects to that same address for ever.
 *
 * @returns the host it names, with its port, which then counts in place of the header; null where it names none.
 */
export function originForm(target: string): { target: string; host: string | null } {
  const [whole = "", host = ""] = /^https?:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(target) ?? [];
  const rest = target.slice(whole.length);
  return { target: whole === "" || rest.startsWith("/") ? rest : `/${rest}`, host: host || null };
}
