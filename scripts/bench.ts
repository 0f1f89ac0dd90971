/**
 * How filtering the matrix grows with its size: today's facts, and ten times as many rows, which are generated here and
 * nowhere else. Prints medians and their ratio; asserts nothing, since machines differ. Run with `npm run bench`.
 */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { facts } from "@/content";
import { buildMatrix, everything, type MatrixSelection } from "@/lib/matrix/matrix";

const times = 10;
const rounds = 15;

const large = {
  ...facts,
  capabilities: Array.from({ length: times }, (_, copy) =>
    facts.capabilities.map((row) => ({ ...row, id: `${row.id}-${copy}`, name: `${row.name} ${copy}` })),
  )
    .flat()
    .sort((a, b) => groupAt(a.group) - groupAt(b.group)),
};

const selections: Record<string, MatrixSelection> = {
  everything,
  "one group": { ...everything, groups: ["security"] },
  "a word": { ...everything, q: "mtls" },
  "only differences": { ...everything, diff: true },
  "hide interested claims": { ...everything, hideInterested: true },
};

console.log(`${facts.capabilities.length} rows against ${large.capabilities.length}, median of ${rounds}, in ms`);
for (const [name, selection] of Object.entries(selections)) {
  const [small, big] = [facts, large].map((content) => median(() => buildMatrix(content, selection)));
  report(`filter: ${name}`, small, big);
}
for (const [name, selection] of Object.entries(selections)) {
  const [small, big] = [facts, large].map((content) => {
    const matrix = buildMatrix(content, selection);
    return median(() => renderToStaticMarkup(createElement(MatrixTable, { matrix })));
  });
  report(`render: ${name}`, small, big);
}

// --

function groupAt(group: string): number {
  return facts.groups.findIndex(({ id }) => id === group);
}

function median(work: () => unknown): number {
  work();
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function report(name: string, small = 0, big = 0): void {
  console.log(
    `${name.padEnd(32)} ${small.toFixed(1).padStart(7)} ${big.toFixed(1).padStart(8)}   × ${(big / small).toFixed(1)}`,
  );
}
