import { PageHead, Section } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Shell } from "../_components/shell";
import { described, staticMetadata } from "../_metadata";

const head = described("accessibility");
export const metadata = staticMetadata(head);

export default function AccessibilityPage() {
  return (
    <Shell address={paths.accessibility}>
      <PageHead title={head.heading} lead={head.description} />
      <Section title="What is done">
        <ul className="body stack list-disc ps-5">
          <li>Every page reads in full without scripts. The controls of the matrix are a plain form then.</li>
          <li>Everything works by keyboard. Focus is always visible.</li>
          <li>A state is a shape, a word and a colour; an option is a shape, a name and a colour.</li>
          <li>Motion is limited to changes of state and stops when your system asks for less.</li>
        </ul>
      </Section>
      <Section title="Keys in the matrix">
        <dl className="spec">
          <dt>Tab</dt>
          <dd>enters the matrix at one cell, passes the links of open claims, and leaves it</dd>
          <dt>Arrow keys</dt>
          <dd>move between cells, row heads and column heads</dd>
          <dt>Home, End</dt>
          <dd>go to the first and last cell of the row; with Ctrl, of the matrix</dd>
          <dt>Page Up, Page Down</dt>
          <dd>move by ten rows</dd>
          <dt>Enter</dt>
          <dd>opens the claims of a cell below its row, and closes them</dd>
          <dt>Escape</dt>
          <dd>closes the claims and returns to the cell</dd>
        </dl>
      </Section>
      <Section title="What is tested, and what is not">
        <p className="body">
          Each kind of page is checked by axe-core against the WCAG 2.2 A and AA rules with every change, in Chromium,
          light and dark, and the main journey is walked by keyboard and without scripts. Such checks find only part of
          what can be wrong. No test with people who use a screen reader has been made yet, and Firefox and Safari are
          not part of the checks.
        </p>
      </Section>
      <Section title="Known limits">
        <p className="body">
          On a narrow screen the matrix scrolls inside its own box; row and column heads stay in view. The page of a
          pair of options has only two columns and fits.
        </p>
      </Section>
    </Shell>
  );
}
