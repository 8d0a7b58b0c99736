import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { CborReader, CborWriter, KINDS } from "../../src/shared/cbor.ts";

describe("CBOR", () => {
  test("numbers and texts are read as they were written, and each can be skipped", () => {
    const value = fc.oneof(fc.nat(0xffff_ffff), fc.string({ unit: "grapheme", maxLength: 300 }));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const writer = new CborWriter();
        writer.head(KINDS.list, values.length);
        for (const one of values)
          if (typeof one === "number") writer.head(KINDS.positive, one);
          else writer.text(one);
        const bytes = writer.take();
        const reader = new CborReader(bytes);
        assert.equal(reader.head(KINDS.list), values.length);
        for (const one of values)
          assert.equal(typeof one === "number" ? reader.head(KINDS.positive) : reader.text(), one);
        const skipping = new CborReader(bytes);
        skipping.skip();
        assert.deepEqual([reader.at, skipping.at], [bytes.length, bytes.length]);
      }),
    );
  });

  test("heads are those of the standard’s examples", () => {
    const bytesOf = (number: number) => {
      const writer = new CborWriter();
      writer.head(KINDS.positive, number);
      return Buffer.from(writer.take()).toString("hex");
    };
    assert.deepEqual([0, 10, 23, 24, 100, 1000, 1_000_000, 4_294_967_295].map(bytesOf), [
      "00",
      "0a",
      "17",
      "1818",
      "1864",
      "1903e8",
      "1a000f4240",
      "1affffffff",
    ]);
  });

  test("what isn't expected is refused: another kind, an end too soon, numbers that no index has", () => {
    const reading = (hex: string) => () => {
      const reader = new CborReader(Buffer.from(hex, "hex"));
      reader.head(KINDS.list);
      reader.skip();
    };
    assert.throws(reading("00"), /of kind 0 instead of 4/);
    assert.throws(reading("81"), /ends too soon/);
    assert.throws(reading("811b0000000000000000"), /unknown length/);
    assert.throws(reading("81a0"), /of kind 5/);
  });
});
