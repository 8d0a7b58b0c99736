import type { Load } from "./articleTexts.ts";
import type { Hit, WordLocation } from "./pagefind.ts";
import type { FoundPages } from "./searchMessages.ts";

/** A word in ordinary text has this weight in Pagefind's scores, squared. */
const ORDINARY = 24 ** 2;

/**
 * The least share of that for a word that matches in one of its own forms, as "arts" does for "art". Of a longer word that only
 * begins like it, such as "artist", it is less (see `forms.ts`).
 */
const EXACT = 0.8;

/** The articles that were found, each as an object. Of most of them nobody looks at the places of the words. */
export function hitsOf(found: FoundPages, load: Load): Hit[] {
  const ends = endsOf(found.counts);
  return Array.from(found.rows, (row, index) => {
    const locations = () =>
      locationsIn(found, (ends[index] ?? 0) - (found.counts[index] ?? 0), ends[index] ?? 0);
    return {
      id: String(row),
      score: found.scores[index] ?? 0,
      get words() {
        return locations()
          .filter(isExact)
          .map(({ location }) => location);
      },
      data: () => load(row, locations()),
    };
  });
}

function endsOf(counts: Uint32Array): number[] {
  let end = 0;
  return Array.from(counts, (count) => {
    end += count;
    return end;
  });
}

const isExact = ({ weight, balanced_score }: WordLocation) =>
  balanced_score >= EXACT * ORDINARY * weight ** 2;

function locationsIn(found: FoundPages, from: number, to: number): WordLocation[] {
  return Array.from({ length: to - from }, (_, place) => ({
    location: found.positions[from + place] ?? 0,
    weight: found.weights[from + place] ?? 0,
    balanced_score: found.placeScores[from + place] ?? 0,
  }));
}
