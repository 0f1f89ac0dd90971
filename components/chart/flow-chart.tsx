import type { Flow } from "@/lib/decision/flow";

/** In pixels of the drawing, which is shown at its own size where there is room; at half pixels lines are sharp. */
const box = { width: 196, height: 26, pitch: 40, left: 0.5, top: 0.5 };
const track = { first: 26, step: 30 };
const head = 6;

/**
 * Steps in their order, down the left, and arrows at the right from a step to those that it can spare. Those that can be
 * spared have a dashed frame. The words have to stand beside it, in the element with id `describedBy`.
 */
export function FlowChart({ flow, label, describedBy }: { flow: Flow; label: string; describedBy: string }) {
  const { nodes, arrows, tracks } = flow;
  const right = box.left + box.width;
  const width = right + track.first + Math.max(0, tracks - 1) * track.step + 2;
  const height = 2 * box.top + (nodes.length - 1) * box.pitch + box.height;
  const top = (index: number) => box.top + index * box.pitch;
  const middle = (index: number) => top(index) + box.height / 2;
  return (
    <svg
      className="flow"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
    >
      {nodes.slice(1).map(({ id }, index) => (
        <path key={id} className="flow-line" d={down(box.left + 14, top(index) + box.height, top(index + 1))} />
      ))}
      {arrows.map(({ from, to, track: at }) => {
        const x = right + track.first + at * track.step;
        // Arrows that leave a step do so below those that reach it.
        const start = middle(from) + head;
        const end = middle(to) - (leaves(arrows, to) ? head : 0);
        return (
          <g key={`${from}-${to}`}>
            <path className="flow-line" d={`M${right} ${start}H${x}V${end}H${right + head}`} />
            <path className="flow-head" d={`M${right} ${end}l${head} -4v8z`} />
          </g>
        );
      })}
      {nodes.map(({ id, short, conditional }, index) => (
        <g key={id}>
          <rect
            className={conditional ? "flow-box spared" : "flow-box"}
            x={box.left}
            y={top(index)}
            width={box.width}
            height={box.height}
            rx="2"
          />
          <text x={box.left + 24} y={middle(index) + 4} className="flow-number" textAnchor="end">
            {index + 1}
          </text>
          <text x={box.left + 34} y={middle(index) + 4}>
            {short}
          </text>
        </g>
      ))}
    </svg>
  );
}

// --

/** A line with a head at its lower end. */
const down = (x: number, from: number, to: number) => `M${x} ${from}V${to - 1}m-4 -5l4 5l4 -5`;

const leaves = (arrows: Flow["arrows"], node: number) => arrows.some(({ from }) => from === node);
