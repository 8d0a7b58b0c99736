import type { IdentifiedArticle } from "../records/article.ts";
import type { Block, SetAside } from "../records/source.ts";
import type { Span } from "../records/span.ts";
import type { Found } from "./found.ts";
import type { Position, Positions } from "./positions.ts";

/** A stretch of the text, in its order: the headline, a block of the article, or something set aside. */
export interface ExplainedBlock extends Span {
  readonly kind: "headline" | Block["kind"] | "set aside";
  /** The paragraph's number on the article's page; 0 for the headline, null for what was set aside. */
  readonly paragraph: number | null;
  /** Null for a picture: what an importer leaves out of the text has no place in it. */
  readonly at: Position | null;
  readonly text: string;
  /** Why it was set aside, and by which step; null for a block of the article. */
  readonly setAside: Pick<SetAside, "step" | "reason"> | null;
  readonly found: readonly Found[];
}

type Stretch = Omit<ExplainedBlock, "at" | "found">;

/** The headline, the blocks and what was set aside, in the order of the text. */
export function stretchesOf(
  { headline, blocks, setAside }: IdentifiedArticle,
  positionOf: Positions,
): Omit<ExplainedBlock, "found">[] {
  const ofBlock = (block: Block, kind: Stretch["kind"], paragraph: number): Stretch => {
    const { start, end, text } = block;
    return { kind, paragraph, start, end, text, setAside: null };
  };
  const all = [
    ...(headline ? [ofBlock(headline, "headline", 0)] : []),
    ...blocks.map((block, index) => ofBlock(block, block.kind, index + 1)),
    ...setAside.map(
      ({ start, end, text, step, reason }): Stretch => ({
        kind: "set aside",
        paragraph: null,
        start,
        end,
        text,
        setAside: { step, reason },
      }),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return all.map((one) => ({ ...one, at: one.start === one.end ? null : positionOf(one.start) }));
}

/** Gives each stretch of text what was found in it, in one pass over both. */
export function withFound(
  stretches: readonly Omit<ExplainedBlock, "found">[],
  found: readonly Found[],
): ExplainedBlock[] {
  let next = 0;
  return stretches.map((stretch, index) => {
    const until = stretches[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own: Found[] = [];
    for (let one = found[next]; one && one.start < until; one = found[next]) {
      own.push(one);
      next += 1;
    }
    return { ...stretch, found: own };
  });
}
