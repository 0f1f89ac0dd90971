import { type Address, type Endpoint, filled, parametersIn } from "@/lib/api/endpoint";
import { formWord } from "@/lib/api/openapi";
import type { JsonSchema } from "@/lib/api/parameter";

/** Longer lists of words are typed. */
const mostChoices = 12;
/** Larger sets show only the fields of the examples. */
const mostFields = 8;
/** What a link carries of the day it was made is nothing to try. */
const ofLinks = ["v", "rev", "method", "got"];

/**
 * A plain GET form on the address itself, so that it works without scripts; `TryIt` shows the answer in its place.
 * Where the address has a variable part, that can be chosen only with scripts: without, it is that of the example.
 */
export function TryForm({ endpoint, addresses }: { endpoint: Endpoint; addresses: readonly Address[] }) {
  const { name, path, examples } = endpoint;
  const [first] = addresses;
  if (!first) return null;
  const filledIn = new URLSearchParams(examples[0]);
  return (
    <details>
      <summary>Try it</summary>
      <form className="api-try" action={filled(first.template, path)} aria-label={`Try: ${name}`} data-try>
        {path && (
          <label className="needs-script">
            <span className="label">{path.name}</span>
            <select data-path={path.name} defaultValue={path.example ?? path.values[0]}>
              {path.values.map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        )}
        {fieldsOf(endpoint).map((field) => (
          <Field key={field.name} field={field} value={filledIn.get(field.name) ?? ""} />
        ))}
        <div className="row">
          {addresses.map(({ form, template }, index) => (
            <button
              key={form}
              className={index === 0 ? "btn primary" : "btn"}
              type="submit"
              formAction={filled(template, path)}
              data-template={template}
            >
              Get {formWord[form]}
            </button>
          ))}
        </div>
        <div className="api-answer" data-answer />
      </form>
    </details>
  );
}

// --

interface TryField {
  name: string;
  schema: JsonSchema;
}

function fieldsOf(endpoint: Endpoint): TryField[] {
  const parameters = parametersIn(endpoint);
  const inExamples = new Set(endpoint.examples.flatMap((query) => [...new URLSearchParams(query).keys()]));
  const isShown = ({ name }: TryField) =>
    inExamples.has(name) || (parameters.length <= mostFields && !ofLinks.includes(name) && !name.includes("."));
  return parameters
    .flatMap(({ name, schema, members }): TryField[] =>
      members ? Object.entries(members).map(([member, one]) => ({ name: member, schema: one })) : [{ name, schema }],
    )
    .filter(isShown);
}

function Field({ field: { name, schema }, value }: { field: TryField; value: string }) {
  const words = Array.isArray(schema.enum) && schema.enum.length <= mostChoices ? schema.enum.map(String) : null;
  if (words)
    return (
      <label>
        <span className="label">{name}</span>
        <select name={name} defaultValue={value}>
          <option value="">not given</option>
          {words.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </label>
    );
  return (
    <label>
      <span className="label">{name}</span>
      <input type="text" name={name} defaultValue={value} autoComplete="off" spellCheck={false} />
    </label>
  );
}
