import { many } from "@/lib/format/quantity";
import { sizeText } from "./pieces";
import type { ReadProgress } from "./protocol";

/** How far the reading is, and the way to end it. */
export function Progress({ progress: { done, total, rows }, onStop }: { progress: ReadProgress; onStop: () => void }) {
  return (
    <div className="row">
      <progress max={total} value={done} aria-label="Reading" />
      <span>
        {sizeText(done)} of {sizeText(total)}, {many(rows, "row")}
      </span>
      <button className="btn" type="button" onClick={onStop}>
        Cancel
      </button>
    </div>
  );
}
