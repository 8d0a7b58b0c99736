import type { NumberedStory } from "../date/stories/story.ts";
import type { CopySketch } from "../relate/copies/sketch.ts";
import type { NumberedOpening } from "../relate/stories/opening.ts";
import type { FirstRecord } from "./first.ts";
import { GistLists, type GistRest, type PackedGist, storyIn } from "./packedGist.ts";
import type { Studied } from "./studied.ts";

/** An article after round 1. What it says in lists of numbers stays in the bytes of its gist until somebody asks: of a million articles these are seven million lists. */
export class StudiedArticle<S extends Studied["seed"]> implements Studied {
  readonly seed: S;
  readonly date: Studied["date"];
  readonly key: string | null;
  readonly #title: string;
  readonly #story: GistRest[2];
  readonly #lists: GistLists;
  readonly #read: (seed: S, key: string | null) => FirstRecord;

  constructor(
    seed: S,
    { lists, rest }: PackedGist,
    read: (seed: S, key: string | null) => FirstRecord,
    key: string | null,
  ) {
    const [title, date, story] = rest;
    this.seed = seed;
    this.date = date;
    this.key = key;
    this.#title = title;
    this.#story = story;
    this.#lists = new GistLists(lists);
    this.#read = read;
  }

  get title(): Studied["title"] {
    return { value: this.#title };
  }

  get story(): NumberedStory {
    return storyIn(this.#story, this.#lists, this.seed.file);
  }

  get names(): Uint32Array {
    return this.#lists.of("names");
  }

  get phraseWords(): Uint32Array {
    return this.#lists.of("phraseWords");
  }

  get opening(): NumberedOpening {
    return { words: this.#lists.of("openingWords"), weekday: this.#lists.weekday };
  }

  get sketch(): CopySketch {
    const { shingles } = this.#lists;
    return { minima: this.#lists.of("minima"), shingles, paragraphs: this.#lists.of("paragraphs") };
  }

  read(): FirstRecord {
    return this.#read(this.seed, this.key);
  }
}
