import * as paths from "@/lib/paths";

const places = [
  { id: "evidence", href: paths.evidence, label: "Summary" },
  { id: "sources", href: paths.sources, label: "Sources" },
  { id: "figures", href: paths.figures, label: "Figures" },
  { id: "fact-check", href: paths.factCheck, label: "Fact check" },
  { id: "unknowns", href: paths.unknowns, label: "Unknowns" },
  { id: "dates", href: paths.dates, label: "Dates" },
  { id: "changes", href: paths.changes, label: "Changes" },
] as const;

/** The pages of this chapter. */
export function EvidencePlaces({ current }: { current: (typeof places)[number]["id"] }) {
  return (
    <nav className="places no-print" aria-label="Evidence">
      {places.map(({ id, href, label }) => (
        <a key={id} href={href} aria-current={id === current ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
