import { ScrollBox } from "@/components/ui/section";
import type { Origin } from "@/lib/evidence/origin";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { OptionName } from "./option-mark";

interface Tests {
  passed: number;
  of: number;
  skipped?: number | undefined;
}

interface Report {
  implementation: string;
  option: string | null;
  version: string;
  on: string;
  gatewayApi: string;
  http: Tests;
  extended: Tests | null;
  grpc: Tests | null;
  unsupported: readonly string[];
  origin: Origin;
}

/** What projects report of the mesh profile of Gateway API: tests passed, and what they do not claim. */
export function ConformanceTable({ reports }: { reports: readonly Report[] }) {
  return (
    <ScrollBox label="Conformance reports">
      <table className="t">
        <thead>
          <tr>
            <th scope="col">Implementation</th>
            <th scope="col">Report</th>
            <th scope="col">Gateway API</th>
            <th scope="col" className="num">
              HTTP core
            </th>
            <th scope="col" className="num">
              HTTP optional
            </th>
            <th scope="col" className="num">
              gRPC
            </th>
            <th scope="col">Said not to be supported</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={`${report.implementation} ${report.version}`}>
              <th scope="row">
                {report.option ? (
                  <OptionName option={report.option} name={report.implementation} href={paths.option(report.option)} />
                ) : (
                  report.implementation
                )}{" "}
                <span className="quiet">{report.version}</span>
              </th>
              <td className="nw">
                <a href={paths.source(report.origin.source.id)} title={report.origin.locator}>
                  {formatDate(report.on)}
                </a>
              </td>
              <td className="num">{report.gatewayApi}</td>
              <td className="num">{testWords(report.http)}</td>
              <td className="num">{testWords(report.extended)}</td>
              <td className="num">{testWords(report.grpc)}</td>
              <td>
                {report.unsupported.length > 0 ? (
                  report.unsupported.join(", ")
                ) : (
                  <span className="quiet">none named</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

// --

function testWords(tests: Tests | null): string {
  if (!tests) return "no report";
  return `${tests.passed} of ${tests.of}${tests.skipped ? `, ${tests.skipped} skipped` : ""}`;
}
