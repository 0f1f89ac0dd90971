/** What a report begins with, filled in by the page. */
export interface ReportedCell {
  /** `<capability>.<option>` */
  id: string;
  /** The state as shown. */
  value: string;
  /** Ids of the sources it rests on. */
  source: string;
  revision: string;
}

const placeholders = ["id", "value", "source", "revision"] as const satisfies readonly (keyof ReportedCell)[];

/**
 * Makes the address for reporting an error in a cell from the operator's template, e.g.
 * `https://git.example.com/facts/issues/new?title={id}&body={value}%20{source}%20{revision}` or
 * `mailto:mesh@example.com?subject={id}`.
 *
 * @param template REPORT_URL; empty or undefined: nobody takes reports, so there is no link.
 * @throws Error that names what is wrong with the template.
 */
export function reportLink(template: string | undefined): ((cell: ReportedCell) => string) | null {
  if (!template) return null;
  if (!/^(https:\/\/|mailto:)/.test(template))
    throw new Error(`REPORT_URL must begin with https:// or mailto:, not “${template.slice(0, 40)}”.`);
  const unknown = [...template.matchAll(/\{([^}]*)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !(placeholders as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(`REPORT_URL names {${unknown.join("}, {")}}; it may name {${placeholders.join("}, {")}}.`);
  return (cell) => template.replace(/\{(\w+)\}/g, (_, name: keyof ReportedCell) => encodeURIComponent(cell[name]));
}
