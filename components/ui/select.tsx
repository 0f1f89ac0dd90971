/** A labelled choice of one. `none` is the word for choosing nothing; without it something is always chosen. */
export function Select({
  name,
  label,
  chosen,
  choices,
  none,
}: {
  name: string;
  label: string;
  chosen: string | null;
  choices: readonly { id: string; name: string }[];
  none?: string;
}) {
  return (
    <label className="select">
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        {none && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
