import { Notice } from "@/components/ui/notice";
import type { Calculation } from "@/lib/overhead/calculation";

/** The page's one quotable sentence. */
export function Finding({ shown }: { shown: Calculation }) {
  return (
    <>
      <span className="finding">{shown.finding}</span>
      <span className="note">
        Ranges, not averages. Every number names the measurement it comes from.{" "}
        <a className="jump" href="#results">
          Skip to the results
        </a>
      </span>
    </>
  );
}

/** Which fields could not be used, and whose result stands below. */
export function Stale({ problems, touched }: { problems: Calculation["problems"]; touched: boolean }) {
  return (
    <Notice kind="warn">
      <p>
        <b className="strong">
          {touched ? "This is the last valid result." : "This result uses defaults in place of what could not be read."}
        </b>{" "}
        To bring it up to date, mend{" "}
        {problems.map(({ parameter }, index) => (
          <span key={parameter}>
            {index > 0 && ", "}
            <a href={`#${parameter}`}>{parameter}</a>
          </span>
        ))}
        .
      </p>
    </Notice>
  );
}
