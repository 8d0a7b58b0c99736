import type { NumberedStory } from "../date/stories/story.ts";
import type { CopySketch } from "../relate/copies/sketch.ts";
import type { NumberedOpening } from "../relate/stories/opening.ts";
import type { FirstRecord } from "./first.ts";
import type { KeptGist } from "./keptGist.ts";
import { listOf, shinglesIn, storyIn, weekdayIn } from "./packedGist.ts";
import type { Records, Studied } from "./studied.ts";

/** An article after round 1. What it says in lists of numbers stays in the bytes of its gist until somebody asks: of a million articles these are seven million lists. */
export class StudiedArticle<S extends Studied["seed"]> implements Studied {
  readonly seed: S;
  readonly #gist: KeptGist;
  readonly #records: Records<S>;

  constructor(seed: S, gist: KeptGist, records: Records<S>) {
    this.seed = seed;
    this.#gist = gist;
    this.#records = records;
  }

  get key(): string | null {
    return this.#records.keyOf(this.seed);
  }

  get date(): Studied["date"] {
    return this.#gist.date;
  }

  get title(): Studied["title"] {
    return { value: this.#gist.title };
  }

  get story(): NumberedStory {
    return storyIn(this.#gist, this.seed.file);
  }

  get names(): Uint32Array {
    return listOf(this.#gist.lists, "names");
  }

  get phraseWords(): Uint32Array {
    return listOf(this.#gist.lists, "phraseWords");
  }

  get opening(): NumberedOpening {
    const { lists } = this.#gist;
    return { words: listOf(lists, "openingWords"), weekday: weekdayIn(lists) };
  }

  get sketch(): CopySketch {
    const { lists } = this.#gist;
    return {
      minima: listOf(lists, "minima"),
      shingles: shinglesIn(lists),
      paragraphs: listOf(lists, "paragraphs"),
    };
  }

  read(): FirstRecord {
    return this.#records.read(this.seed);
  }
}
