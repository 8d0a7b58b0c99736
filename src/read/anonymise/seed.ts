import type { Outcome, Problem } from "../../problem.ts";
import type { Block, Seed, SetAside } from "../../records/source.ts";
import { REGISTER_FILE } from "../register.ts";
import { sha256Of } from "../sha256.ts";
import { movedOffsets } from "./edits.ts";
import { shortDetails, shortMetadata } from "./metadata.ts";
import type { Shortener } from "./shortener.ts";

/**
 * An article with the names of private people shortened, before anything else is made of it: all offsets from here on are
 * those of the shortened text. Its hash and its size are of that text too, because whoever has the hash of the original
 * could try names until it fits.
 * @param seed with the register's row as `concealment` gives it, and under the name that it may be called by.
 * @returns a problem for each name that doesn't occur: it may be misspelt.
 */
export function anonymisedSeed(seed: Seed, shortener: Shortener): Outcome<Seed> {
  const { text, blocks, dropped, frontMatter, details, file, copies, encoding, ...others } = seed;
  const { register, bytes, sha256, ...rest } = others;
  // Whoever adds a field to a seed has to shorten names in it too.
  const nothing: Record<string, never> = rest;
  const shortened = shortener.shorten(text);
  const moved = movedOffsets(shortened.edits);
  const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: moved(start, false),
    end: moved(end, true),
  });
  const value: Seed = {
    ...nothing,
    ...{ file, copies, encoding, register },
    text: shortened.text,
    blocks:
      blocks?.map((block): Block => {
        const at = span(block);
        const isSlice = block.text === text.slice(block.start, block.end);
        const words = isSlice ? shortened.text.slice(at.start, at.end) : shortener.text(block.text);
        return { ...block, ...at, text: words };
      }) ?? null,
    dropped: dropped.map((one): SetAside => ({ ...one, ...span(one), text: shortener.text(one.text) })),
    frontMatter: frontMatter && shortMetadata(frontMatter, shortener),
    details: details && shortDetails(details, shortener),
    bytes: Buffer.byteLength(shortened.text),
    sha256: sha256Of(shortened.text),
  };
  return {
    value,
    problems: shortener.missingIn(everyText(seed)).map((name) => missing(name, register?.line)),
  };
}

/** All words in which a name may occur. */
const everyText = ({ text, dropped, frontMatter, details }: Seed): string =>
  [text, ...dropped.map((one) => one.text), JSON.stringify([frontMatter, details])].join("\n");

function missing(initials: string, line: number | undefined): Problem {
  return {
    seed: REGISTER_FILE,
    stage: "read",
    rule: "anonymise-missing",
    ...(line !== undefined && { line }),
    message: `No word of the name with the initials ${initials} is in the article’s file: check how the column “anonymise” spells it, or delete it there.`,
  };
}
