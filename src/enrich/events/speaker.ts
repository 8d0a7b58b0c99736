import { speechVerbs } from "../../english/cues.ts";
import { type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import { antecedent } from "../../english/pronouns.ts";
import type { Span } from "../../records/span.ts";
import type { Speaker } from "../../records/statements.ts";
import { claimantOf } from "../figures/claimant.ts";
import { speakerRecord } from "../quotes/record.ts";
import type { ToldBy } from "./rule.ts";

/**
 * The name of whoever says that something happened: whom the sentence names for the clause of the verb, as for a figure. Null
 * where the article says it itself or that isn't sure; and for what is said at the time ("Quist said on Monday that …"), which
 * the article tells.
 * @param at where the verb begins in the paragraph.
 */
export function speakerOf(text: string, paragraph: Paragraph, { form }: ToldBy, at: number): Speaker | null {
  if (speechVerbs(form).length > 0) return null;
  const words = claimantOf(paragraph, at);
  if (!words || !(words.start < at ? saysVerb(paragraph, words, at) : endsSentence(paragraph, words, at)))
    return null;
  const [named = null] = words.names;
  const name = words.isPronoun ? antecedent(words.value, paragraph, words.start) : named;
  if (!name) return null;
  const value = words.isPronoun ? name.value : words.value;
  return speakerRecord(text, { words, paragraph, name, nameParagraph: paragraph, value, pronounKind: null });
}

/** "A guest who said that Dahl": a clause that is told by "who". */
const WHO_SAYS =
  /(?:^|\s)who(?:\s\p{Ll}+){0,2}\s(?:says?|said|claim(?:s|ed)?|alleg(?:es?|ed)|insist(?:s|ed)?|maintain(?:s|ed)?|believe[sd]?|testif(?:y|ies|ied))\s[^,;:—–(]*$/u;

/** Whether "who" stands for whoever says the clause of the verb that begins at the end of these words. */
export const isToldByWho = (before: string): boolean => WHO_SAYS.test(before);

/** Words that begin a clause of which it isn't clear whether the speaker says it. */
const OTHER_CLAUSE =
  /[,;:—–(]|\s(?:which|who|whose|whom|after|before|when|because|while|where|as|since|until|if|whether|for|with|of)\s/;

/** "Quist said that Oke left": nothing but a verb that reports stands between the speaker and the clause of the verb. */
function saysVerb({ unquoted }: Paragraph, words: Span, at: number): boolean {
  const between = unquoted.slice(words.end, at).replace(/^,?\swho(?=\s)/, "");
  return speechVerbs(between).length > 0 && !OTHER_CLAUSE.test(between);
}

/** A clause that only stands before the main one: "As he left on Sunday, Quist said". */
const ASIDE = /^\W*(?:As|When|While|After|Before|Although|Though|If|Since|Because)\s/;
/** What may follow a speaker at the end of a sentence: ", Quist said on Monday." */
const CLAIMED =
  /^(?:\s(?:said|says|announced|reported|reports|wrote|told [\p{L} ]{1,30}|confirmed|stated)(?:\s[^,;:]{0,30})?)?\.?$/u;

/** "Oke left on Sunday, Quist said." "Oke left in 2010, according to Quist." */
function endsSentence({ unquoted, ...paragraph }: Paragraph, words: Span, at: number): boolean {
  const whole = { ...paragraph, unquoted };
  const lead = unquoted.slice(sentenceStart(whole, at), at);
  const rest = unquoted.slice(words.end, sentenceEnd(whole, at)).trimEnd();
  return !ASIDE.test(lead) && CLAIMED.test(rest) && !/\s(?:that|his|her|its|their)\s/.test(rest);
}
