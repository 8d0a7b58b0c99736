import type { Highlights } from "../../src/site/article/highlights.ts";
import { type MarginNote, marginNotes } from "../../src/site/article/marginNotes.ts";
import type { OpenPart } from "../../src/site/article/parts.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { impliedWords, limitWords } from "../../src/site/words/dates.ts";
import { inEnglish } from "./inEnglish.ts";
import { ownLanguage } from "./ownLanguage.ts";
import { speakerName } from "./quotations.ts";

/**
 * What stands in the margin beside the paragraphs of a page, by their numbers. It is shown on wide pages only, and holds
 * nothing that isn't also reached from the words or told below the text.
 */
export function notesBeside(part: OpenPart, site: Site, { times }: Highlights): Map<number, Html> {
  const { article: words } = site.words;
  const notes = marginNotes(part, {
    times,
    doubt: (confidence) => doubtWords(confidence, site.language),
    implied: ({ edtf }) => impliedWords(edtf, site.language),
    limit: ({ edtf }) => limitWords(edtf, site.language),
    speaker: ({ speaker, entity }) => speakerName(speaker, entity, site),
  });
  const clue = part.whole.basis === "corrected" ? words.cluesInText : words.datesArticle;
  return new Map([...notes].map(([p, here]) => [p, beside(here, clue, site)]));
}

/** @param clue what a piece of evidence is here: where the curator gave the date, it isn't what dates the article. */
function beside(notes: readonly MarginNote[], clue: string, site: Site): Html {
  return html`<small class="beside" role="note"${ownLanguage(site)}>${notes.map((note, index) => written(note, notes[index - 1]?.kind !== note.kind, clue, site))}</small>\n`;
}

/** @param isFirst of its kind here: it says what it is. */
function written(
  { kind, words, says, because }: MarginNote,
  isFirst: boolean,
  clue: string,
  site: Site,
): Html {
  const { article, comma } = site.words;
  if (kind === "speaker")
    return html`<span>${article.quoted(html`<bdi>${says}</bdi>`)}${because && `${comma}${because}`}</span>`;
  if (kind === "curator")
    return html`<span>${isFirst && html`<b>${article.fromCurator}</b> `}<bdi>${says}</bdi></span>`;
  const quoted = html`<q dir="auto">${words}</q>: ${says}`;
  if (kind === "time") return html`<span>${quoted}</span>`;
  const told =
    words === null ? inEnglish(says, site) : html`${quoted}. ${because !== null && inEnglish(because, site)}`;
  return html`<span>${isFirst && html`<b>${clue}</b> `}${told}</span>`;
}
