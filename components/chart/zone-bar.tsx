/** Stretches of a number's range, by ratio, with the reader's own place. Decoration: the words must stand beside it. */
export function ZoneBar({
  zones,
  here,
}: {
  /** In ascending order, without gaps; `tone` becomes the class. */
  zones: readonly { from: number; to: number; tone: string }[];
  here: number;
}) {
  const least = zones[0]?.from ?? 0;
  const most = zones.at(-1)?.to ?? 1;
  const share = (value: number) => place(value, least, most);
  return (
    <svg className="zones" width="100%" height="16" aria-hidden="true">
      {zones.map(({ from, to, tone }, index) => {
        const start = index === 0 ? 0 : share(from);
        const end = index === zones.length - 1 ? 100 : share(zones[index + 1]?.from ?? to);
        return (
          <rect
            key={from}
            className={`zone ${tone}`}
            x={`${start.toFixed(2)}%`}
            width={`${Math.max(end - start, 0.4).toFixed(2)}%`}
            y="4"
            height="8"
          />
        );
      })}
      <line className="you-mark" x1={`${share(here).toFixed(2)}%`} x2={`${share(here).toFixed(2)}%`} y1="0" y2="16" />
    </svg>
  );
}

/** A place in percent: evenly for a share, else by ratio, with nought at the left end. */
function place(value: number, least: number, most: number): number {
  if (most <= 1) return (100 * (value - least)) / (most - least || 1);
  const log = (x: number) => Math.log(Math.max(x, 1));
  return (100 * (log(value) - log(least))) / (log(most) - log(least) || 1);
}
