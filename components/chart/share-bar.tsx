/** One bar cut into shares. Decoration only: the counts must stand beside it in words. */
export function ShareBar({
  parts,
  height = 6,
}: {
  parts: readonly { className: string; value: number }[];
  height?: number;
}) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  let before = 0;
  return (
    <svg width="100%" height={height} aria-hidden="true">
      {parts.map(({ className, value }) => {
        if (value === 0) return null;
        const x = before;
        before += value;
        return (
          <rect
            key={className}
            className={className}
            x={`${((100 * x) / total).toFixed(2)}%`}
            width={`${((100 * value) / total).toFixed(2)}%`}
            height={height}
          />
        );
      })}
    </svg>
  );
}
