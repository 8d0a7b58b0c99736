/** How many numbers lie in one piece of memory: enough that what V8 needs for a piece counts for little. */
const PIECE = 16_384;

/** Gives room for lists of numbers, one after the other in pieces of memory: a piece for each list would take 200 bytes more. */
export function roomForLists(): (length: number) => Uint32Array {
  let piece = new Uint32Array();
  let end = 0;
  return (length) => {
    if (end + length > piece.length) {
      piece = new Uint32Array(Math.max(PIECE, length));
      end = 0;
    }
    end += length;
    return piece.subarray(end - length, end);
  };
}
