import { Section } from "@/components/ui/section";
import type { ShownFramework } from "@/lib/compliance/page";
import { Statements } from "./origins";
import { Ways } from "./ways";

/** Whom the framework binds, since when, and what to know before relying on the list. */
export function FrameworkStatus({ framework }: { framework: ShownFramework }) {
  const { name, issuer, binds, status, applies, cautions } = framework;
  return (
    <Section title={name} id="status" aside={issuer}>
      <dl className="spec">
        <dt>Binds</dt>
        <dd>{binds}</dd>
        <dt>Counts for you if</dt>
        <dd>
          <Ways list={applies} />
        </dd>
        <dt>Status</dt>
        <dd>
          <Statements list={status} />
        </dd>
        {cautions.length > 0 && (
          <>
            <dt>Before you use this list</dt>
            <dd>
              <Statements list={cautions} />
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}
