/** Words before a verb by which somebody doesn't say it: "refused to say", "never called". "Not only said" says it. */
const NOT =
  /(?:(?:refus|declin|hesitat)(?:e|es|ed|ing|al)\sto|(?:fail(?:s|ed|ure)?|unwilling|reluctant)\sto|without|never|not|n[’']t|instead\sof|rather\sthan|(?:refrain|stop|avoid)(?:s|p?ed|p?ing)?(?:\sfrom|\sshort\sof)?)\s(?:(?!only)\p{Ll}+ly\s|ever\s)?$/iu;

/** The same between a verb and a quotation: "promised to refrain from using the phrase “…”". */
const AVOIDED =
  /\s(?:refrain|avoid|stop)(?:s|p?ed|p?ing)?\s(?:from\s)?(?:us|say|call|utter)ing\s(?:\p{Ll}+\s){0,3}$/iu;

/** What somebody else says, between a verb and a quotation: "called Quist's assertion of a “…”", "denied Republican claims of “…”". */
const OF_OTHERS =
  /\s(?:\p{L}+[’']s?|\p{Lu}\p{L}+|his|her|their)\s(?:(?:claims?|assertions?|accusations?|allegations?|charges?|suggestions?)\s(?:of|that|about)|use\sof\s(?:the\s)?(?:terms?|words?|phrases?|names?|labels?))\s(?:\p{Ll}+\s){0,4}$/u;

/** "She said she did not believe it was “…”" is still what she said. */
const MIND = /^(?:belie|think|agree|accept|remember|recall)/;

/**
 * Whether the subject of a verb doesn't say the words of a quotation in its clause.
 * @param verb the verb.
 * @param before the words before it.
 * @param gap the words between the verb and the quotation.
 */
export const isNotSaid = (verb: string, before: string, gap: string): boolean =>
  (NOT.test(before) && !MIND.test(verb)) || AVOIDED.test(gap) || OF_OTHERS.test(gap);
