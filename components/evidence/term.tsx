import * as paths from "@/lib/paths";

/**
 * A term whose definition opens in place by click and key, and shows on hover. The browser's own popover: no script,
 * and Escape closes it.
 *
 * @param scope makes the element's id unique where one page names a term twice.
 */
export function Term({ term, scope }: { term: { id: string; name: string; means: string }; scope: string }) {
  const id = `term-${scope}-${term.id}`;
  return (
    <span className="term">
      <button type="button" popoverTarget={id}>
        {term.name}
      </button>
      <span className="def" popover="auto" id={id}>
        {term.means} <a href={paths.term(term.id)}>In the glossary</a>
      </span>
    </span>
  );
}
