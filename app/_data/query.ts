/** The query of a page as Next hands it over, as the platform's own type. */
export function toQuery(searchParams: Record<string, string | string[] | undefined>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(searchParams)) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, one);
  }
  return query;
}
