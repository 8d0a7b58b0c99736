import type { SpeakerPhrase } from "../../english/nounPhrase.ts";
import { namesWithin, type Paragraph } from "../../english/paragraphs.ts";
import { isSourceNoun } from "../../english/speakerNouns.ts";
import type { Span } from "../../records/span.ts";
import type { ResolvedSpeaker } from "./quoteDraft.ts";

/** Verbs that say nothing else than that somebody, or a text, says something. */
const SAYS = /^(?:said|says?|wrote|writes?|stated|states|reads?)$/;

/** A preposition after the noun of a description. */
const PREPOSITION = /\s(?:of|for|from|at|with|in|on|who|to)\s/;

/** Whether a description has no noun that says anything: "the sound system added hits including “Quexa”". */
export function describesThing(
  { names, isPronoun, value }: SpeakerPhrase,
  paragraph: Paragraph | undefined,
  cue: Span,
): boolean {
  if (names.length > 0 || isPronoun || SAYS.test(paragraph?.text.slice(cue.start, cue.end) ?? ""))
    return false;
  const head = value.split(PREPOSITION)[0] ?? "";
  return /(?:^|\s)\p{Ll}\S*$/u.test(head) && !value.split(/[^\p{L}’'-]+/u).some(isSourceNoun);
}

/** A title and a name after "of" have at most this many characters. */
const MAX_ABOUT = 60;

/**
 * Whether the words after a verb tell of the same person as the one whom its pronoun seems to mean: “…,” he said of Quist” isn't
 * said by Quist.
 */
export function isAboutSpeaker({ words, paragraph, value }: ResolvedSpeaker, cue: Span): boolean {
  if (!words.isPronoun) return false;
  const from = Math.max(cue.end, words.end);
  const about = /^\s(?:of|about)\s/.exec(paragraph.unquoted.slice(from, from + 7))?.[0];
  if (about === undefined) return false;
  const [name] = namesWithin(paragraph, from, from + MAX_ABOUT);
  if (name?.value !== value) return false;
  return /^(?:\p{Lu}[\p{L}.’'-]*\s)*$/u.test(paragraph.unquoted.slice(from + about.length, name.start));
}
