import { type Display, formatExact } from "@/lib/format/quantity";
import type { GrowthSeries } from "@/lib/overhead/growth";
import { briefRange } from "@/lib/overhead/words";

/** The growth chart's numbers, for those who read rather than look. */
export function GrowthTable({
  series,
  names,
  display,
}: {
  series: readonly GrowthSeries[];
  names: Readonly<Record<string, string>>;
  display: Display;
}) {
  const rows = (series[0]?.points ?? []).filter((_, index) => index % 4 === 0);
  return (
    <table className="t">
      <caption className="vh">Memory in use over pods, in {display.unit}</caption>
      <thead>
        <tr>
          <th scope="col" className="num">
            Pods
          </th>
          {series.map(({ option }) => (
            <th key={option} scope="col" className="num">
              {names[option]}, {display.unit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pods }) => (
          <tr key={pods}>
            <th scope="row" className="num">
              {formatExact(Math.round(pods))}
            </th>
            {series.map(({ option, points }) => {
              const point = points.find((one) => one.pods === pods);
              return (
                <td key={option} className="num">
                  {point && briefRange(point, display)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
