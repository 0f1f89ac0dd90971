/** Name of the `<meta>` in which a page says where people reach this server. */
export const originName = "whichmesh:origin";

/**
 * Where addresses begin that leave this page: at PUBLIC_ORIGIN where it is set, since this page may have been opened
 * through an inner host or a tunnel. What the page itself asks for stays on its own origin.
 */
export function originHandedOut(): string {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${originName}"]`);
  return meta?.content || window.location.origin;
}
