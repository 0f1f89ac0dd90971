/** Stands where the server rendered a part, and keeps what is there: React does not touch markup that it is told to set. */
export function LateFirst() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it makes hydration leave the server's markup alone
  return <div className="results late" dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />;
}
