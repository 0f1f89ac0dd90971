import { createDecoder } from "@/lib/cluster/decode";
import { createClusterReader } from "@/lib/cluster/reader";
import { lengthOf, type ReadReply, type ReadRequest, type Source } from "./protocol";

/** Reads what was pasted or dropped, beside the page, so that the page stays usable. Ended by the page to cancel. */

/** Small enough that progress moves, large enough that it costs nothing. In bytes, or characters of a text. */
const pieceLength = 256 * 1_024;

self.onmessage = ({ data: { sources } }: MessageEvent<ReadRequest>) => {
  read(sources).catch(() => reply({ kind: "failed" }));
};

// --

async function read(sources: readonly Source[]) {
  const reader = createClusterReader();
  const total = sources.reduce((so, source) => so + lengthOf(source), 0);
  let done = 0;
  for (const source of sources) {
    for await (const [text, length] of piecesOf(source)) {
      reader.feed(text);
      done += length;
      reply({ kind: "progress", done, total, rows: reader.rows });
    }
    reader.divide();
  }
  reply({ kind: "result", reading: reader.end() });
}

const reply = (message: ReadReply) => self.postMessage(message);

/** A source piece by piece, with the length of each by the measure of progress. */
async function* piecesOf(source: Source): AsyncGenerator<[text: string, length: number]> {
  const decoder = createDecoder();
  const all = lengthOf(source);
  for (let from = 0; from < all; from += pieceLength) {
    const to = Math.min(from + pieceLength, all);
    if (typeof source === "string") yield [source.slice(from, to), to - from];
    else {
      const bytes = new Uint8Array(await source.slice(from, to).arrayBuffer());
      yield [decoder.decode(bytes, to === all), to - from];
    }
  }
}
