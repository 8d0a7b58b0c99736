/**
 * The part of CBOR (RFC 8949) that Pagefind's index is written in: whole numbers, texts and lists. A value begins with a
 * head, its kind and a number.
 */
export const KINDS = { positive: 0, negative: 1, text: 3, list: 4 } as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

const DECODER = new TextDecoder();

/** In the first byte of a head: the number itself up to 23, or in how many bytes after it the number is. */
const IN_BYTES: readonly [number, number, number] = [24, 25, 26];

/** Writes CBOR into a buffer that grows. */
export class CborWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  head(kind: Kind, number: number): void {
    this.grow(5);
    const first = kind << 5;
    if (number < IN_BYTES[0]) {
      this.put(first | number);
      return;
    }
    const size = number < 0x100 ? 0 : number < 0x1_0000 ? 1 : 2;
    this.put(first | (IN_BYTES[size] ?? 0));
    for (let shift = 8 * ((1 << size) - 1); shift >= 0; shift -= 8) this.put((number >>> shift) & 0xff);
  }

  text(text: string): void {
    // The list of a large archive has a million of them.
    if (this.shortText(text)) return;
    const bytes = new TextEncoder().encode(text);
    this.head(KINDS.text, bytes.length);
    this.copy(bytes);
  }

  /** Writes a text whose head is a byte and whose letters are ASCII. @returns whether it is one. */
  private shortText(text: string): boolean {
    if (text.length >= IN_BYTES[0]) return false;
    this.grow(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      this.buffer[this.length + 1 + at] = code;
    }
    this.buffer[this.length] = (KINDS.text << 5) | text.length;
    this.length += 1 + text.length;
    return true;
  }

  /** Values that are CBOR already. */
  copy(bytes: Uint8Array): void {
    this.grow(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** How many bytes `take` would give. */
  size(): number {
    return this.length;
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const taken = this.buffer.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private put(byte: number): void {
    this.buffer[this.length] = byte;
    this.length += 1;
  }

  private grow(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(2 * this.buffer.length, this.length + more));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}

/** Reads CBOR from its first byte on. */
export class CborReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** @throws when the next value is of another kind. */
  head(kind: Kind): number {
    const first = this.byte();
    if (first >> 5 !== kind)
      throw new Error(`The index has a value of kind ${first >> 5} instead of ${kind}`);
    return this.number(first & 31);
  }

  text(): string {
    const length = this.head(KINDS.text);
    this.at += length;
    return DECODER.decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** Goes past a value of any kind. */
  skip(): void {
    const first = this.byte();
    const [kind, number] = [first >> 5, this.number(first & 31)];
    if (kind === KINDS.text) this.at += number;
    else if (kind === KINDS.list) for (let item = 0; item < number; item += 1) this.skip();
    else if (kind > KINDS.negative) throw new Error(`The index has a value of kind ${kind}`);
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new Error("The index ends too soon");
    this.at += 1;
    return byte;
  }

  private number(short: number): number {
    if (short < IN_BYTES[0]) return short;
    const size = IN_BYTES.indexOf(short);
    if (size < 0) throw new Error("The index has a number of an unknown length");
    let number = 0;
    for (let byte = 0; byte < 1 << size; byte += 1) number = number * 0x100 + this.byte();
    return number;
  }
}
