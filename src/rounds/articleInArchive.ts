import type { NameCorrection } from "../records/names.ts";
import type { LinkedPlaces } from "../relate/names/link.ts";
import type { ComparedDate, RelatedArticle } from "./barrier.ts";
import type { Studied } from "./studied.ts";

/** The names of an article as the curator corrected them, and by which rows. */
export interface CorrectedNames extends Pick<Studied, "seed" | "names"> {
  readonly corrections: readonly NameCorrection[];
}

const NO_ROWS: readonly NameCorrection[] = [];

/** An article with what its archive makes of it. What it says by itself is asked of itself, and isn't copied. */
export class ArticleInArchive implements RelatedArticle {
  readonly id: string;
  readonly #compared: ComparedDate;
  readonly #index: number;
  readonly #places: LinkedPlaces;
  readonly #corrected: CorrectedNames | null;

  constructor(
    compared: ComparedDate,
    id: string,
    index: number,
    places: LinkedPlaces,
    corrected: CorrectedNames | null,
  ) {
    this.id = id;
    this.#compared = compared;
    this.#index = index;
    this.#places = places;
    this.#corrected = corrected;
  }

  get seed() {
    return this.#compared.article.seed;
  }

  get key() {
    return this.#compared.article.key;
  }

  get title() {
    return this.#compared.article.title;
  }

  get date() {
    return this.#compared.date;
  }

  get verdict() {
    return this.#compared.verdict;
  }

  get names() {
    return (this.#corrected ?? this.#compared.article).names;
  }

  get corrections() {
    return this.#corrected?.corrections ?? NO_ROWS;
  }

  get places() {
    return this.#places(this.#index);
  }

  get phraseWords() {
    return this.#compared.article.phraseWords;
  }

  get opening() {
    return this.#compared.article.opening;
  }

  get sketch() {
    return this.#compared.article.sketch;
  }

  read() {
    return this.#compared.article.read();
  }

  blocks() {
    return this.read().article.blocks;
  }
}
