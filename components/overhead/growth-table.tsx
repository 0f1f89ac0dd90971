import { type Display, formatExact, formatNumber } from "@/lib/format/quantity";
import type { GrowthSeries } from "@/lib/overhead/growth";

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
  const text = (value: number) => formatNumber(value / display.inBase);
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
                  {point && (
                    <>
                      {point.typical !== null && <b className="strong">{text(point.typical)} </b>}
                      <span className="lo">
                        ({text(point.low)} – {text(point.high)})
                      </span>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
