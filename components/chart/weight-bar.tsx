/** A bar for a share of a whole, on a track as long as the most it could be. Decoration: the number stands beside it. */
export function WeightBar({ value, most, scale = 1 }: { value: number; most: number; scale?: number }) {
  return (
    <svg width="100%" height="18" aria-hidden="true">
      <rect className="track" y="12" height="2" width={percent(most / scale)} />
      <rect className="tick" y="4" height="10" width={percent(value / scale)} />
    </svg>
  );
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
