import type { Seed } from "../records/source.ts";

/** A text that comes from no file, as the read stage would hand it on. */
export function seedOfText(text: string): Seed {
  return {
    file: "",
    copies: [],
    bytes: 0,
    sha256: "",
    encoding: "utf-8",
    text,
    blocks: null,
    dropped: [],
    frontMatter: null,
    details: null,
    register: null,
  };
}
