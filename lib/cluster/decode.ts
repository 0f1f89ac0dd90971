/** Turns the bytes of a file into text, piece by piece. */
export interface Decoder {
  /** @param last no more bytes follow. */
  decode(bytes: Uint8Array, last: boolean): string;
}

/** UTF-8, or UTF-16 where the file begins with its byte order mark: what `>` writes in Windows PowerShell. */
export function createDecoder(): Decoder {
  let decoder: TextDecoder | null = null;
  return {
    decode(bytes, last) {
      decoder ??= new TextDecoder(encodingOf(bytes));
      return decoder.decode(bytes, { stream: !last });
    },
  };
}

// --

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
