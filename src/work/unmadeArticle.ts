import type { IdentifiedArticle } from "../records/article.ts";
import type { NameEntity } from "../records/names.ts";
import { idsOf, type RelatedArticle } from "../rounds/barrier.ts";
import { frequenciesOf } from "../rounds/second.ts";
import type { ArchiveWords } from "../shared/archiveWords.ts";
import type { Unmade } from "./articleJob.ts";

/** What makes the articles of an archive. */
export interface Finishing {
  readonly names: readonly NameEntity[];
  readonly words: Pick<ArchiveWords, "articlesWith">;
  readonly finish: (related: RelatedArticle) => IdentifiedArticle;
  readonly inputsOf: (related: RelatedArticle) => string | null;
}

/** An article between the comparison of all and round 2. What is known of it is asked of it, and isn't copied: a record for each of a million took 0.7 kB each. */
export class UnmadeArticle implements Unmade {
  readonly inputs: string | null;
  readonly #related: RelatedArticle;
  readonly #finishing: Finishing;

  constructor(related: RelatedArticle, finishing: Finishing) {
    this.inputs = finishing.inputsOf(related);
    this.#related = related;
    this.#finishing = finishing;
  }

  get id(): string {
    return this.#related.id;
  }

  get title(): RelatedArticle["title"] {
    return this.#related.title;
  }

  get date(): RelatedArticle["date"] {
    return this.#related.date;
  }

  get seed(): RelatedArticle["seed"] {
    return this.#related.seed;
  }

  get key(): string | null {
    return this.#related.key;
  }

  get verdict(): RelatedArticle["verdict"] {
    return this.#related.verdict;
  }

  get places(): Uint32Array {
    return this.#related.places;
  }

  read(): IdentifiedArticle {
    return this.#finishing.finish(this.#related);
  }

  entities(): readonly string[] {
    return idsOf(this.#related, this.#finishing.names);
  }

  frequencies(): string {
    return frequenciesOf(this.#related, this.#finishing.words);
  }
}
