import { Code } from "@/components/ui/code";
import { type Address, addressesOf, type Endpoint, mediaTypes, parametersIn } from "@/lib/api/endpoint";
import { formWord } from "@/lib/api/openapi";
import { filePaths } from "@/lib/file-paths";
import { Parameters } from "./parameters";
import { TryForm } from "./try-form";

/** One entry of the list: what it is, where, with which parameters, and a way to try it. */
export function EndpointEntry({ endpoint }: { endpoint: Endpoint }) {
  const { id, name, what, path, shape } = endpoint;
  const addresses = addressesOf([endpoint]);
  return (
    <article className="api-entry stack" id={id}>
      <h3>{name}</h3>
      <p className="body">{what}</p>
      <ul className="api-addresses">
        {addresses.map((address) => (
          <AddressLine key={address.form} address={address} schema={address.form === "json" ? shape : undefined} />
        ))}
      </ul>
      {path && (
        <p className="body note">
          <code>{`{${path.name}}`}</code> is {path.means}: {path.values.join(", ")}.
        </p>
      )}
      <Examples addresses={addresses} />
      <Parameters of={name} parameters={parametersIn(endpoint)} />
      <TryForm endpoint={endpoint} addresses={addresses} />
    </article>
  );
}

// --

/** The address as it is written, leading to its first example: some answer nothing without parameters. */
function AddressLine({ address, schema }: { address: Address; schema: string | undefined }) {
  const { form, template, examples } = address;
  return (
    <li>
      <a href={examples[0] ?? template}>
        <Code text={template} />
      </a>{" "}
      <span className="note">
        {formWord[form]}, {mediaTypes[form]}
        {schema && (
          <>
            , <a href={filePaths.schema(schema)}>schema</a>
          </>
        )}
      </span>
    </li>
  );
}

/** Queries that work, of the first form. */
function Examples({ addresses: [first] }: { addresses: readonly Address[] }) {
  const examples = first?.examples.filter((example) => example.includes("?")) ?? [];
  if (examples.length === 0) return null;
  return (
    <div>
      <p className="note">{examples.length === 1 ? "Example" : "Examples"}</p>
      <ul className="api-addresses">
        {examples.map((example) => (
          <li key={example}>
            <a href={example}>
              <Code text={example} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
