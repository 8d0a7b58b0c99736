import { type Difference, differenceOf } from "./difference.ts";
import type { CitedArticle, Passage, Place } from "./passageFile.ts";
import { sha256Hex } from "./sha256.ts";
import { codePoints } from "./words.ts";

/** An article as an archive publishes it now. */
export interface PublishedArticle {
  readonly cited: CitedArticle;
  /** The texts of all paragraphs, as a reader sees them; the first one is paragraph 1. */
  readonly paragraphs: readonly string[];
}

/**
 * What became of a passage:
 * - `intact`: the same words at the same place of the same article, in the same paragraph, and the original is the same;
 * - `around`: the words are the same at the same place, but their paragraph or the original isn't;
 * - `moved`: exactly these words stand elsewhere in the article, or the article has another address;
 * - `altered`: exactly these words stand nowhere in the article.
 */
export interface Judgement {
  readonly verdict: "intact" | "around" | "moved" | "altered";
  /** Where the words stand now. */
  readonly places: readonly Place[];
  readonly isParagraphSame: boolean;
  readonly isOriginalSame: boolean;
  /** Whether the archive publishes the original; where names are shortened, it doesn't. */
  readonly hasOriginal: boolean;
  /** Whether the article has the id that it had. */
  readonly isAddressSame: boolean;
  /** What stands at their place now, beside the words of the passage; null if they are there, or the paragraph isn't. */
  readonly difference: Difference | null;
  /** What else the file says of the article that the archive doesn't, or not any more. */
  readonly details: readonly Detail[];
}

/** What the file says of an article, and what the archive says now; empty where it says nothing. */
interface Detail {
  readonly name: "title" | "authors" | "source" | "date" | "evidence of the date";
  readonly saved: string;
  readonly now: string;
}

/** The most places that are told, as short words stand in many. */
const MOST = 20;

/** Compares a passage with the article as it is now. Words and hashes are the same or not: nothing is taken for nearly the same. */
export function judgePassage(passage: Passage, now: PublishedArticle): Judgement {
  const { text, place, sha256, article } = passage;
  const paragraph = now.paragraphs[place.paragraph - 1];
  const there = paragraph === undefined ? null : codePoints(paragraph).slice(place.start, place.end).join("");
  const isHere = there === text;
  const isParagraphSame = paragraph !== undefined && sha256Hex(paragraph) === sha256.paragraph;
  const isOriginalSame = now.cited.original === sha256.original;
  const isAddressSame = now.cited.id === article.id;
  const places = isHere ? [place] : placesOf(text, now.paragraphs);
  // Beside a whole paragraph stands a whole paragraph.
  const instead = sha256.text === sha256.paragraph ? (paragraph ?? null) : there;
  const own = { paragraph: place.paragraph, start: place.start, end: place.end };
  return {
    verdict: verdictOf({ isHere, isAddressSame, isRestSame: isParagraphSame && isOriginalSame, places }),
    places: isHere ? [own] : places,
    isParagraphSame,
    isOriginalSame,
    hasOriginal: now.cited.original !== null,
    isAddressSame,
    difference: isHere || instead === null || instead === "" ? null : differenceOf(text, instead),
    details: detailsOf(passage, now.cited),
  };
}

function verdictOf(found: {
  readonly isHere: boolean;
  readonly isAddressSame: boolean;
  readonly isRestSame: boolean;
  readonly places: readonly unknown[];
}): Judgement["verdict"] {
  if (found.places.length === 0) return "altered";
  if (!found.isHere || !found.isAddressSame) return "moved";
  return found.isRestSame ? "intact" : "around";
}

function detailsOf({ article, date }: Passage, now: CitedArticle): Detail[] {
  const evidence = (day: CitedArticle["date"]) => day.evidence.map(({ words }) => `“${words}”`).join(", ");
  const all: readonly Detail[] = [
    { name: "title", saved: article.title, now: now.title },
    { name: "authors", saved: article.authors.join("; "), now: now.authors.join("; ") },
    { name: "source", saved: article.source ?? "", now: now.source ?? "" },
    { name: "date", saved: date.edtf ?? "", now: now.date.edtf ?? "" },
    { name: "evidence of the date", saved: evidence(date), now: evidence(now.date) },
  ];
  return all.filter(({ saved, now: own }) => saved !== own);
}

/** Where exactly these words stand. */
function placesOf(text: string, paragraphs: readonly string[]): Place[] {
  const found: Place[] = [];
  const { length } = codePoints(text);
  for (const [index, paragraph] of paragraphs.entries())
    for (let at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + text.length)) {
      if (found.length === MOST) return found;
      const start = codePoints(paragraph.slice(0, at)).length;
      found.push({ paragraph: index + 1, start, end: start + length });
    }
  return found;
}
