/** A file for programs: its name, with the query that is asked of it. By itself, since islands need no other address. */
export const file = (name: string, query = ""): string => `/api/v1/${name}${query ? `?${query}` : ""}`;
