import * as crypto from "node:crypto";

/** Hashes at once, which takes half as long. Node has it since 20.12. */
const atOnce: typeof crypto.hash | undefined = crypto.hash;

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export const sha256Of = (content: string | Uint8Array): string =>
  atOnce ? atOnce("sha256", content) : crypto.createHash("sha256").update(content).digest("hex");

/** How many lines are hashed at once. */
const AT_ONCE = 1000;

/** Takes lines one after the other, of which only the hash stays. */
export function hashOfLines() {
  const hash = crypto.createHash("sha256");
  let lines: string[] = [];
  const take = () => {
    hash.update(lines.map((line) => `${line}\n`).join(""));
    lines = [];
  };
  return {
    push(line: string): void {
      lines.push(line);
      if (lines.length === AT_ONCE) take();
    },
    /** In hexadecimal. */
    end(): string {
      take();
      return hash.digest("hex");
    },
  };
}

/** The same of pieces that come one after the other. */
export function sha256OfPieces(pieces: Iterable<string | Uint8Array>): string {
  const hash = crypto.createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
