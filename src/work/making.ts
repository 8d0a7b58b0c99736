import type { SecondKnowledge } from "../rounds/second.ts";
import { fileOf } from "../site/cards/filed.ts";
import { kept } from "../site/cards/kept.ts";
import type { PackedArticles } from "../site/cards/packedFile.ts";
import { type Making, madeOf, oneByOne, type Placed } from "../write/entries.ts";
import { ARTICLES, type ArticleJob, type KeptArticle, type MadeArticle, type Unmade } from "./articleJob.ts";
import { batchesOf, batchSize } from "./batches.ts";
import type { Cache } from "./cache.ts";
import { type BookedCard, openCardBook } from "./cardBook.ts";
import { fromCache } from "./remembered.ts";
import type { Work } from "./study.ts";

/** How many articles, and about how many bytes of the results of round 1, are sent to a worker at once. */
const BATCH = { items: 32, bytes: 1_000_000 };

/**
 * Makes the articles of a build, in workers if there are many, and puts them away for its site and for the next build.
 * @param articles where they are put away.
 */
export function making(
  articles: PackedArticles,
  work: Work,
  knowledge: SecondKnowledge,
): Making<Unmade, KeptArticle> {
  const { cache, jobs, fewest, backlog } = work;
  const here = oneByOne<Unmade, KeptArticle>(fileOf);
  // In an archive so large that what is compared lies in a file, the cards lie in a file, too.
  if (work.scratch?.(0)) articles.keepCardsInFile();
  const book = openCardBook(cache, articles.piece);
  articles.readLater(reading(cache));
  const cards: BookedCard[] = [];
  return {
    make: (unmade, onMade) =>
      jobs === 1 || unmade.length < fewest
        ? here.make(unmade, onMade)
        : inWorkers(unmade, { ...work, knowledge }, onMade),
    take(made, inputs) {
      const card = articles.take(made);
      if (card === null || made.value === null || inputs === null) return;
      cards.push({ key: inputs, card });
      const { bytes } = made.value;
      backlog.put(() => cache.put(bytesKey(inputs), bytes), bytes.length);
    },
    again(inputs) {
      const card = book.get(inputs);
      if (card === null || !cache.has(bytesKey(inputs))) return false;
      cards.push({ key: inputs, card: articles.takeLater(card, inputs) });
      return true;
    },
    end: () => backlog.put(() => book.keep(cards), 0),
  };
}

const bytesKey = (inputs: string) => `article ${inputs}`;

/** How many bytes of articles that were read are kept: those of about a thousand. */
const MOST_KEPT = 2 ** 24;

/**
 * Reads articles of the last build. The pages of names, which one edited article makes anew, quote each article two or three times. It is made
 * apart from what is known of the archive, which it would keep in memory.
 */
const reading = (cache: Cache): ((inputs: string) => Uint8Array) =>
  kept(
    MOST_KEPT,
    (inputs) => fromCache(cache, bytesKey(inputs), "An article of the last build"),
    ({ length }) => length,
  );

async function inWorkers(
  unmade: readonly Placed<Unmade>[],
  { cache, jobs, start, largest, knowledge }: Work & { readonly knowledge: SecondKnowledge },
  onMade: (placed: Placed<Unmade>, made: MadeArticle) => Promise<void>,
): Promise<void> {
  const { bounds, articles, corrections, statements } = knowledge;
  const workers = start({
    kind: ARTICLES,
    count: jobs,
    data: { bounds, articles, corrections, statements },
  });
  const inOrder = ordered(onMade);
  /** Articles whose results of round 1 the cache has lost: they are made here. */
  const lost = new Set<number>();
  // Read only when it is sent, and again if it has to be sent again: hundreds of batches may be under way.
  const jobOf = ({ index, placed: { article, path } }: Numbered): ArticleJob[] => {
    const { id, verdict, key } = article;
    const result = key === null ? null : cache.get(key);
    if (result === null) {
      lost.add(index);
      return [];
    }
    // Its path on this machine isn't sent.
    const { file, copies, sha256, register } = article.seed;
    const seed = { file, copies, sha256, register };
    const [entities, frequencies] = [article.entities(), article.frequencies()];
    return [{ id, seed, verdict, entities, frequencies, path, result }];
  };
  const batches = batchesOf(
    numbered(unmade),
    batchSize(BATCH, unmade.length, largest),
    ({ placed: { article } }) => (article.key && cache.stored(article.key)?.place.length) || 0,
  );
  try {
    await workers.run(
      batches,
      (batch) => batch.flatMap(jobOf),
      async (batch, made) => {
        let at = 0;
        for (const { index, placed } of batch) {
          const isLost = lost.has(index);
          const own = isLost ? madeOf(placed, fileOf) : made[at];
          if (!isLost) at += 1;
          if (own) await inOrder(index, placed, own);
        }
      },
    );
  } finally {
    await workers.close();
  }
}

/** An article with its place among all of them. */
interface Numbered {
  readonly index: number;
  readonly placed: Placed<Unmade>;
}

function* numbered(unmade: readonly Placed<Unmade>[]): Generator<Numbered> {
  for (const [index, placed] of unmade.entries()) yield { index, placed };
}

/** Passes things on in the order of their numbers, from 0. Those that come too early wait. */
function ordered<T, U>(onNext: (one: T, other: U) => Promise<void>) {
  const early = new Map<number, readonly [T, U]>();
  let next = 0;
  return async (index: number, one: T, other: U) => {
    early.set(index, [one, other]);
    for (let now = early.get(next); now; now = early.get(next)) {
      early.delete(next);
      next += 1;
      await onNext(...now);
    }
  };
}
