/** All questions with what was answered, each a way back to it. */
export function Steps({
  steps,
  label,
  skipped,
}: {
  steps: readonly {
    id: string;
    short: string;
    answer: string | null;
    href: string;
    current?: boolean;
    /** Not asked, and so without a way to it. */
    spared?: boolean;
  }[];
  label: string;
  /** Said where there is no answer. */
  skipped?: string;
}) {
  return (
    <nav aria-label={label}>
      <ol className="steps">
        {steps.map(({ id, short, answer, href, current, spared }, index) => (
          <li key={id}>
            {spared ? (
              <span className="spared">
                <span className="quiet">{index + 1}</span>
                <span>{short}</span>
                <span className="quiet second">Not asked, after your answers</span>
              </span>
            ) : (
              <a href={href} aria-current={current ? "step" : undefined}>
                <span className="quiet">{index + 1}</span>
                <span>{short}</span>
                {answer ? <b>{answer}</b> : skipped && <span className="quiet second">{skipped}</span>}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
