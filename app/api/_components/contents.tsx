import { type Endpoint, type Group, groups } from "@/lib/api/endpoint";

/** The groups that have an entry, each with its entries, in the order of the page. */
export function grouped(endpoints: readonly Endpoint[]): { id: Group; name: string; endpoints: Endpoint[] }[] {
  return (Object.keys(groups) as Group[])
    .map((id) => ({ id, name: groups[id], endpoints: endpoints.filter(({ group }) => group === id) }))
    .filter((group) => group.endpoints.length > 0);
}

/** Where to find what: groups, and what is in them. */
export function Contents({ endpoints }: { endpoints: readonly Endpoint[] }) {
  return (
    <nav className="api-contents no-print" aria-label="On this page">
      <a href="#rules">What holds everywhere</a>
      {grouped(endpoints).map((group) => (
        <div key={group.id}>
          <p className="note">{group.name}</p>
          <ul>
            {group.endpoints.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
