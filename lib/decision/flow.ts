import type { Question } from "@/lib/schema/types";

/** The questions in the order they are asked, and which of them can spare which. */
export interface Flow {
  nodes: { id: string; short: string /** It can be spared. */; conditional: boolean }[];
  arrows: FlowArrow[];
  /** How many tracks the arrows need beside each other. */
  tracks: number;
}

interface FlowArrow {
  /** Places among the nodes, from 0; `from` stands before `to`. */
  from: number;
  to: number;
  /** From 0: arrows of one track never run over each other, unless they start at the same question. */
  track: number;
}

/**
 * The flow of the questions. Shorter arrows run on inner tracks, so that an arrow that leaves an outer one crosses as
 * few as can be.
 *
 * @throws when a question depends on one that is not asked before it.
 */
export function flowOf(questions: readonly Question[]): Flow {
  const place = (id: string) => questions.findIndex((one) => one.id === id);
  const bundles = new Map<number, number[]>();
  for (const [to, { id, onlyIf = [] }] of questions.entries())
    for (const { question } of onlyIf) {
      const from = place(question);
      if (from < 0 || from >= to) throw new Error(`${id} depends on ${question}, which is not asked before it`);
      bundles.set(from, [...(bundles.get(from) ?? []), to]);
    }
  const spans = [...bundles]
    .map(([from, ends]) => ({ from, ends, last: Math.max(...ends) }))
    .sort((a, b) => a.last - a.from - (b.last - b.from) || a.from - b.from);
  const taken: (typeof spans)[] = [];
  const arrows = spans.flatMap((span): FlowArrow[] => {
    const meets = (one: typeof span) => one.from <= span.last && span.from <= one.last;
    const free = taken.findIndex((track) => !track.some(meets));
    const track = free < 0 ? taken.length : free;
    taken[track] = [...(taken[track] ?? []), span];
    return span.ends.map((to) => ({ from: span.from, to, track }));
  });
  return {
    nodes: questions.map(({ id, short, onlyIf = [] }) => ({ id, short, conditional: onlyIf.length > 0 })),
    arrows: arrows.sort((a, b) => a.from - b.from || a.to - b.to),
    tracks: taken.length,
  };
}
