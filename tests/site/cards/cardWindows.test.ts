import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CardPiece } from "../../../src/site/cards/cardPiece.ts";
import { cardWindows, WINDOW } from "../../../src/site/cards/cardWindows.ts";

test("pieces of any size are read in about as much memory as there may be, and hold what they held", () => {
  const size = fc.integer({ min: 1, max: 5 }).map((steps) => (steps * WINDOW) / 2);
  const asked = fc.array(fc.nat({ max: 39 }), { maxLength: 200 });
  fc.assert(
    fc.property(size, fc.integer({ min: 0, max: 12 }), asked, (size, room, places) => {
      const memory = new Set<ArrayBufferLike>();
      const leave = cardWindows((bytes, from) => {
        memory.add(bytes.buffer);
        bytes.fill(from / size);
      }, room * WINDOW);
      const pieces = Array.from({ length: 40 }, (_, number) => {
        const piece = new CardPiece(String, null);
        leave(piece, [number * size, size]);
        return piece;
      });
      for (const place of places) assert.equal(pieces[place]?.records.bytes[size - 1], place);
      const used = [...memory].reduce((sum, { byteLength }) => sum + byteLength, 0);
      assert.ok(used <= Math.max(room * WINDOW, size, WINDOW), `${used} bytes`);
    }),
    { numRuns: 30 },
  );
});
