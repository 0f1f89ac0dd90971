/** Parts of a whole end to end on an axis that ends at `most`. Decoration: names and numbers must stand beside it. */
export function StackedBar({ parts, most }: { parts: readonly { id: string; value: number }[]; most: number }) {
  let before = 0;
  return (
    <svg className="stacked" width="100%" height="12" aria-hidden="true">
      {parts.map(({ id, value }, index) => {
        const x = before;
        before += value;
        return (
          <rect
            key={id}
            className={`band part-${index % 4}`}
            x={percent(x / most)}
            width={percent(Math.max(value / most, 0.002))}
            height="12"
          />
        );
      })}
    </svg>
  );
}

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
