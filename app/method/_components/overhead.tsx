import { GradeLink } from "@/components/evidence/grade-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import type { methodView } from "../../_data/method";

/** How measurements become an estimate. */
export function OverheadMethod() {
  return (
    <Section title="How figures are estimated" id="overhead">
      <p className="body">
        The <a href={paths.overhead}>calculator</a> adds up terms. Each is a coefficient times what it scales with:
        sidecars with pods and requests, and with the size of the mesh while their configuration is not scoped; ambient
        with nodes, waypoints, pods and requests; control planes with the proxies they serve. CPU goes with requests,
        memory with what is configured: there is no one number per pod.
      </p>
      <dl className="spec">
        <dt>Low and high</dt>
        <dd>The extremes of all figures that count. They are carried through every sum.</dd>
        <dt>Typical</dt>
        <dd>
          One figure, never a mean, since two rigs have no middle: of the best grade, the one that names a single value
          and comes closest to a mesh at work, then the one of the later date; of equals, the higher. Where the best
          grade gives only ends, there is no typical value. Being one of the figures, it may be the lowest or the
          highest of them.
        </dd>
        <dt>Which figures count</dt>
        <dd>
          All that are not rejected, not replaced by a later figure of the same publisher, and not measured at something
          else than what is asked. CPU and latency measured at saturation are something else: they show the limits of
          the rig. Memory measured there stays, since what a proxy holds follows its configuration and its connections
          far more than the load. “Independent figures only” and “vendor figures only” choose among them; what a
          project’s own charts define always stays. A single source is shown as it stands, also when it is not accepted
          otherwise.
        </dd>
        <dt>Requests and cost</dt>
        <dd>
          What the charts request comes from the charts. A component costs the larger of what it requests and what it
          uses, times the price, times 730 hours. Where the defaults and the set-up for high availability differ, both
          are shown.
        </dd>
        <dt>Each call</dt>
        <dd>
          A call passes two proxies, the caller’s and the callee’s; one that needs L7 in ambient passes a waypoint as
          well. Requests are counted once per call.
        </dd>
        <dt>Latency</dt>
        <dd>
          What one call through two proxies takes longer, at each percentile, with CPU to spare. Percentiles of several
          calls do not add up; the figure for your slowest path supposes that every call waits its percentile in full.
        </dd>
        <dt>At least</dt>
        <dd>
          A sum of which a part has no figure is a least amount: it says so and is not ranked. A cost counts as whole
          where a component’s use is not measured and a request stands for it, since what is set aside is paid for; it
          may use more.
        </dd>
        <dt>No proven difference</dt>
        <dd>Said of two options whose ranges touch, whatever their typical values.</dd>
      </dl>
    </Section>
  );
}

/** Where default prices come from, and others to use. */
export function Prices({ prices }: Pick<ReturnType<typeof methodView>, "prices">) {
  return (
    <Section title="Price lists" id="prices" aside="US$ per hour, list price, on demand">
      <ScrollBox label="Price lists">
        <table className="t profile many">
          <caption className="vh">Price lists</caption>
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col" className="num">
                vCPU
              </th>
              <th scope="col" className="num">
                GiB
              </th>
              <th scope="col">Source</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {prices.map(({ id, name, vcpuHour, gibHour, derived, origin }, index) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {index === 0 && <span className="quiet"> · the calculator’s own</span>}
                  {derived && <span className="claim-where">{derived}</span>}
                </th>
                <td className="num">{vcpuHour}</td>
                <td className="num">{gibHour}</td>
                <td>
                  <a href={paths.source(origin.source.id)}>{origin.source.title}</a>
                  <span className="claim-where">
                    {origin.locator}, checked {formatDate(origin.checkedOn)}
                  </span>
                </td>
                <td>
                  <GradeLink grade={origin.grade} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}
