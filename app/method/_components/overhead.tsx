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
        <dt>Nodes to add</dt>
        <dd>
          As many as leave workloads the room they have without the mesh: by memory, CPU or pods per node, whichever is
          most. What runs on every node takes its share of the added ones too: with d held on each of N nodes, e for all
          else, and c a node’s capacity, (N·d + e) ÷ (c − d), rounded up. A cluster with room to spare needs fewer.
        </dd>
        <dt>One option against another</dt>
        <dd>
          The least saving is the low end of the one less the high end of the other, the most the high end less the low.
          “Less” and “more” are said only of ranges that share no value. How sure a difference in memory is: on how many
          figures it rests, whether it holds with the figures of those alone who gain by neither option, with those of
          vendors alone, and what each source that measured both makes of it.
        </dd>
        <dt>Where the order changes</dt>
        <dd>
          One number is moved from the least to the most it may be, all else as it stands; the borders of “less”, “more”
          and “no proven difference” are found to the last whole number. Figures that depend on the set-up are taken
          from the lower to the higher of both.
        </dd>
        <dt>What moves the result most</dt>
        <dd>
          One at a time: your numbers halved and doubled, each figure at the lowest and the highest of its sources, each
          choice both ways. All else stays typical, or at the high end where no figure is typical.
        </dd>
        <dt>Source by source</dt>
        <dd>
          Each source alone, for the same cluster, without control planes, which few sources measure. A source that
          counts by node what others count by pod is taken at its word; one that counts both ways stands there twice.
        </dd>
        <dt>Another time</dt>
        <dd>
          Two sizes of the same option rest on the same figures, so what is unsure is unsure in the same way: the
          difference is told from low end to low end and from high end to high end.
        </dd>
        <dt>Your own cluster</dt>
        <dd>
          What is pasted is read in the browser. A coefficient measured there counts from its median to its 95th
          percentile, by nearest rank. A container holds the whole of its component, so the component’s other terms
          become 0: what the measured cluster needs is told exactly, how it grows less so.
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
          A sum of which a part has no figure is a least amount: it says so and is not ranked. A cost, and the nodes to
          add, are least amounts as soon as some use is not measured: what is requested may be exceeded.
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
