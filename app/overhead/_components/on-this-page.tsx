/** Where to find what on a long page. */
const places = [
  ["memory", "Memory"],
  ["cost", "Cost"],
  ["against-one", "Savings"],
  ["growth", "Growth"],
  ["resources", "CPU, requests, nodes"],
  ["sums", "How it is made"],
  ["latency", "Latency"],
  ["break-even", "Where the order changes"],
  ["sensitivity", "What moves it"],
  ["sources", "Source by source"],
] as const;

export function OnThisPage() {
  return (
    <nav className="on-page no-print" aria-label="On this page">
      {places.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
