/** How far one influence moves a result, around its centre, on an axis from `least` to `most`. Decoration: the words must stand beside it. */
export function TornadoBar({
  ends,
  centre,
  least,
  most,
}: {
  ends: readonly [number, number];
  centre: number;
  least: number;
  most: number;
}) {
  const at = (value: number) => (100 * (value - least)) / (most - least || 1);
  const low = Math.min(...ends, centre);
  const high = Math.max(...ends, centre);
  return (
    <svg width="100%" height="18" aria-hidden="true">
      <rect
        className="band"
        x={percent(at(low))}
        width={percent(Math.max(at(high) - at(low), 0.4))}
        y="4"
        height="10"
      />
      <line className="axis-line" x1={percent(at(centre))} x2={percent(at(centre))} y1="0" y2="18" />
    </svg>
  );
}

const percent = (value: number) => `${value.toFixed(2)}%`;
