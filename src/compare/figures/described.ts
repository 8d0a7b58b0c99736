import { isStopWord } from "../../enrich/keyphrases/stopWords.ts";
import type { Span } from "../../records/span.ts";
import { singularOf } from "../../shared/plurals.ts";
import { clauseAround } from "../clause.ts";
import type { Member, MemberFigure } from "../member.ts";
import { voiceOf } from "../voice.ts";
import { countedNoun } from "./counted.ts";
import { namesBetween } from "./names.ts";
import { paragraphsOf, type ReadParagraph, sentenceAround } from "./paragraphs.ts";
import { isFate, rolesOf } from "./roles.ts";
import { type Days, timesBetween } from "./times.ts";

/** A figure with what its sentence says of the thing that it counts. */
export interface DescribedFigure {
  readonly member: Member;
  readonly figure: MemberFigure;
  /** Figures of different kinds ("count troop", "money $") are never of the same thing. */
  readonly kind: string;
  readonly modifiers: ReadonlySet<string>;
  /** The names in its part of the sentence, without the claimant. */
  readonly names: ReadonlySet<string>;
  /** The names in the figure itself: "North Korean troops". */
  readonly ownNames: ReadonlySet<string>;
  /** What happened to those who are counted, and whether it is a goal, a rest, a difference, a rate or a part. */
  readonly roles: ReadonlySet<string>;
  /** The other words of its sentence that mean something, shortened. */
  readonly words: ReadonlySet<string>;
  /** The times in its part of the sentence that are longer than a week or two, and those that are days. */
  readonly periods: ReadonlySet<string>;
  readonly days: readonly Days[];
  /** Whose claim it is; null if the article states it itself. */
  readonly by: string | null;
}

/** Describes the figures of an article's paragraphs that count or measure something. */
export function describedFigures(member: Member): DescribedFigure[] {
  const paragraph = paragraphsOf(member);
  return member.figures
    .filter(({ at: [p] }) => p > 0)
    .map((figure) => described(member, figure, paragraph(figure.at[0])));
}

function described(member: Member, figure: MemberFigure, paragraph: ReadParagraph): DescribedFigure {
  const { at, what, type, unit, claimant } = figure;
  const [p, start, end] = at;
  const { text } = paragraph;
  const sentence = sentenceAround(paragraph, { start, end });
  const clause = clauseAround(text, sentence, { start, end });
  const own = what === null ? null : countedNoun(what);
  const claimed =
    claimant?.at && claimant.at[0] === p ? { start: claimant.at[1], end: claimant.at[2] } : null;
  const joined = clauseAround(text, sentence, { start, end }, true);
  const roles = rolesOf(text, { clause, joined }, { start, end });
  const isOfFate = own?.role != null || [...roles].some(isFate);
  /** Where and when is said once of the dead and the wounded: "killing 12 people and injuring 30 others in Hull". */
  const around = (isSaid: (part: Span) => boolean) => (isOfFate && !isSaid(clause) ? joined : clause);
  const namesIn = (part: Span) => namesBetween(paragraph, part, claimed);
  const timesIn = (part: Span) => timesBetween(paragraph.times, part);
  return {
    member,
    figure,
    kind: [type, unit ?? "", own?.noun ?? ""].join(" "),
    modifiers: new Set(
      own?.modifiers.filter((word) => !/^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()),
    ),
    names: namesIn(around((part) => namesIn(part).size > 0)),
    ownNames: namesBetween(paragraph, { start, end }, null),
    roles: own?.role ? new Set([...[...roles].filter((one) => !isFate(one)), own.role]) : roles,
    words: meaningfulWords(text.slice(sentence.start, sentence.end), what ?? ""),
    ...timesIn(around((part) => timesIn(part).days.length + timesIn(part).periods.size > 0)),
    by: claimant && voiceOf(claimant),
  };
}

/** How many letters of a word are compared: "deployed" and "deployment" are alike. */
const STEM = 6;

/** @param what the phrase that is counted, whose noun is no further evidence. */
function meaningfulWords(sentence: string, what: string): ReadonlySet<string> {
  const noun = singularOf(what.split(/\s+/).at(-1) ?? "");
  const words = sentence.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]{2,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !isStopWord(word))
      .map((word) => singularOf(word))
      .filter((word) => word !== noun)
      .map((word) => word.slice(0, STEM)),
  );
}
