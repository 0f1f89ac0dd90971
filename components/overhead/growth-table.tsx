import { type Display, formatExact } from "@/lib/format/quantity";
import { evenly, type GrowthSeries } from "@/lib/overhead/growth";
import { briefRange } from "@/lib/overhead/words";

/** The growth chart's numbers, for those who read rather than look. */
export function GrowthTable({
  series,
  names,
  display,
  title,
}: {
  series: readonly GrowthSeries[];
  names: Readonly<Record<string, string>>;
  display: Display;
  title: string;
}) {
  const all = series[0]?.points ?? [];
  const rows = evenly(all.length - 1, 4).flatMap((index) => all[index] ?? []);
  return (
    <table className="t">
      <caption className="vh">
        {title} over pods, in {display.unit}
      </caption>
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
        {rows.map(({ at }) => (
          <tr key={at}>
            <th scope="row" className="num">
              {formatExact(at)}
            </th>
            {series.map(({ option, points }) => {
              const point = points.find((one) => one.at === at);
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
