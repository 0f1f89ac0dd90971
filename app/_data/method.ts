import { facts } from "@/content";

/** What /method shows of the facts themselves: the revisions, newest first. */
export function methodView() {
  return {
    revisions: facts.revisions
      .map(({ id, hash, state }) => ({ id, hash, cells: Object.keys(state.cells).length }))
      .reverse(),
  };
}
