import type { Outcome, Problem } from "../../problem.ts";
import type { Block, Seed, SetAside } from "../../records/source.ts";
import type { Span } from "../../records/span.ts";
import { REGISTER_FILE } from "../register.ts";
import { sha256Of } from "../sha256.ts";
import { editsIn, movedOffsets } from "./edits.ts";
import { shortLabels, shortLayout } from "./layout.ts";
import { shortDetails, shortMetadata } from "./metadata.ts";
import type { Shortened, Shortener } from "./shortener.ts";

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
  const labels = shortLabels(blocks ?? [], shortener);
  const value: Seed = {
    ...nothing,
    ...{ file, copies, encoding, register },
    text: shortened.text,
    blocks:
      blocks?.map(({ kind, text: words, layout, start, end, ...more }): Block => {
        // Whoever adds a field to a block has to shorten names in it too.
        const none: Record<string, never> = more;
        const isSlice = words === text.slice(start, end);
        const short = isSlice ? slice(shortened, { start, end }, moved) : shortener.shorten(words);
        return {
          ...none,
          ...{ kind, ...span({ start, end }), text: short.text },
          ...(layout && { layout: shortLayout(layout, short.edits, labels, shortener) }),
        };
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

/** The part of an edited text that was a part of the text, with its own edits. */
function slice(
  { text, edits }: Shortened,
  { start, end }: Span,
  moved: (offset: number, isEnd: boolean) => number,
): Shortened {
  const own = editsIn(edits, { start, end }).map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return { text: text.slice(moved(start, false), moved(end, true)), edits: own };
}

/** All words of an article's file, in which a name may occur. */
export const everyText = ({ text, blocks, dropped, frontMatter, details }: Seed): string => {
  const layouts = blocks?.map(({ layout }) => layout);
  return [text, ...dropped.map((one) => one.text), JSON.stringify([frontMatter, details, layouts])].join(
    "\n",
  );
};

function missing(initials: string, line: number | undefined): Problem {
  return {
    seed: REGISTER_FILE,
    stage: "read",
    rule: "anonymise-missing",
    ...(line !== undefined && { line }),
    message: `No word of the name with the initials ${initials} is in the article’s file: check how the column “anonymise” spells it, or delete it there.`,
  };
}
