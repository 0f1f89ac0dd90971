/**
 * Where a link to a row leads. It stands inside what opens, so that the browser opens the row by itself, and is laid
 * over the row’s top edge, so that its head is in view. With the name of the row that is open at first, it takes that
 * row’s place: of folds with one name a browser keeps one open, and a link opens the fold around its target.
 */
export function Anchor({ id, inPlaceOf }: { id: string; inPlaceOf?: string | undefined }) {
  if (!inPlaceOf) return <span className="anchor" id={id} />;
  return (
    <details className="anchor" name={inPlaceOf}>
      <summary />
      <span id={id} />
    </details>
  );
}
