import { ScrollBox } from "@/components/ui/section";
import type { Parameter } from "@/lib/api/parameter";
import { many } from "@/lib/format/quantity";
import { shortExpected } from "@/lib/share/words";

/** The parameters of an entry, folded: the calculator has more than thirty. */
export function Parameters({ of, parameters }: { of: string; parameters: readonly Parameter[] }) {
  if (parameters.length === 0) return <p className="note">It takes no parameters.</p>;
  return (
    <details>
      <summary>{many(parameters.length, "parameter")}</summary>
      <ScrollBox label={`Parameters: ${of}`}>
        <table className="t">
          <caption className="vh">Parameters: {of}</caption>
          <thead>
            <tr>
              <th scope="col">Parameter</th>
              <th scope="col">Means</th>
              <th scope="col">Takes</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(({ name, means, expected }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{means}</td>
                <td className="mid">{shorten(expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

// --

/** Long lists of ids are at their own addresses, and in the OpenAPI document. */
function shorten(expected: string): string {
  const short = shortExpected(expected);
  return short === expected ? expected : `${short ?? "one of many words"}; the OpenAPI document lists them`;
}
