import type { Metadata } from "next";
import { PageHead, ScrollBox, Section } from "@/components/ui/section";
import { filePaths } from "@/lib/file-paths";
import * as paths from "@/lib/paths";
import { shortExpected } from "@/lib/share/words";
import { Shell } from "../_components/shell";
import { apiView } from "../_data/api";

export const metadata: Metadata = { title: "API", alternates: { canonical: paths.api } };

export default function ApiPage() {
  return (
    <Shell address={paths.api}>
      <PageHead
        title="API"
        lead="The figures of every page, as files. Readable from any origin, without a key. Shapes may change until version 1.0."
      />
      <Section title="Addresses">
        <dl className="terms">
          {apiView().map((endpoint) => (
            <div key={endpoint.what}>
              <dt className="stack">
                {endpoint.paths.map((path) => (
                  <a href={path} key={path}>
                    <code>{path}</code>
                  </a>
                ))}
              </dt>
              <dd className="stack">
                <p>
                  {endpoint.what}
                  {endpoint.schema && (
                    <>
                      {" "}
                      (<a href={filePaths.schema(endpoint.schema)}>JSON Schema</a>)
                    </>
                  )}
                </p>
                {endpoint.parameters.length > 0 && (
                  <ScrollBox label={`Parameters of ${endpoint.paths[0]}`}>
                    <table className="t">
                      <caption className="vh">Parameters of {endpoint.paths[0]}</caption>
                      <thead>
                        <tr>
                          <th scope="col">Parameter</th>
                          <th scope="col">Means</th>
                          <th scope="col">Takes</th>
                        </tr>
                      </thead>
                      <tbody>
                        {endpoint.parameters.map(({ name, means, expected }) => (
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
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Wrong input">
        <p className="body">
          Pages repair what they can and say what they could not. The API refuses: status 400 with{" "}
          <code>{"{error: {code, parameter, message, expected}, problems}"}</code>; unknown addresses answer 404 in the
          same shape.
        </p>
      </Section>
    </Shell>
  );
}

// --

/** Long lists of ids are at their own addresses. */
function shorten(expected: string): string {
  const short = shortExpected(expected);
  return short === expected
    ? expected
    : `${short ?? "ids"}; the lists of options, capabilities, sources and frameworks have the ids`;
}
