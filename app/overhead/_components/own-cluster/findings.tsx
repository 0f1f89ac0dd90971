import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { ScrollBox } from "@/components/ui/section";
import type { FillLine } from "@/lib/cluster/fill";
import type { ClusterReading } from "@/lib/cluster/reading";

/** What keeps a text, or part of it, from being used; and, apart, what is good to know. */
export function Told({ messages }: Pick<ClusterReading, "messages">) {
  const problems = messages.filter(({ tone }) => tone === "problem");
  const notes = messages.filter(({ tone }) => tone === "note");
  return (
    <>
      {problems.length > 0 && (
        <div className="notice n-warn" role="alert">
          <Icon name="warn" />
          <div>
            {problems.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </div>
      )}
      {notes.length > 0 && (
        <Notice kind="note">
          {notes.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** What was found, where it comes from, and which field it fills in. */
export function Findings({ lines }: { lines: readonly FillLine[] }) {
  return (
    <div className="stack">
      <ScrollBox label="What was found in your cluster">
        <table className="t findings">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Found</th>
              <th scope="col">Fills in</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ what, found, from, fills, zeros, note }) => (
              <tr key={`${what} ${fills?.parameter}`}>
                <th scope="row">{what}</th>
                <td>
                  {found}
                  <span className="note">{from}</span>
                </td>
                <td>
                  {fills ? (
                    <>
                      <b className="strong">{fills.text.replace("-", " – ")}</b> {fills.unit}
                      {fills.label !== what && <span className="note">{fills.label}</span>}
                    </>
                  ) : (
                    <span className="quiet">Nothing</span>
                  )}
                  {zeros.length > 0 && (
                    <span className="note">
                      And 0, since the figure holds it:{" "}
                      {zeros.map(({ label }) => label.replace(/^.*?: /, "")).join("; ")}
                    </span>
                  )}
                  {note && <span className="note">{note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="note">
        Median and 95th percentile over pods, by nearest rank: each was measured in one of them. What is filled in is
        rounded up to three digits.
      </p>
    </div>
  );
}
