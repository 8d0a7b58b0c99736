import { cueVerbs, isBase, isNaming, isNoun } from "../../../english/cues.ts";
import { type Mentioned, nounPhrase } from "../../../english/nounPhrase.ts";
import { type Paragraph, sentenceStart } from "../../../english/paragraphs.ts";
import { mainSubject, subjectBefore } from "../../../english/subject.ts";
import type { Asked, Attribution, SpeakerRule } from "../rule.ts";

/** How far before the opening mark the verb may stand, in characters. */
const REACH = 160;

/** A form that is somebody's state, not what they say: "is accused", "was called". */
const PASSIVE =
  /(?:^|\s)(?:is|was|are|were|been|being|be|gets?|got)\s+(?:\p{Ll}+ly\s+|also\s+|often\s+|once\s+)?$/u;

/** Zelenskyy said: "…". She added, "…". He described the troops as "a big boost". */
export const cueBefore: SpeakerRule = { name: "cue before", find };

function find({ paragraph, mark, isFragment }: Asked): Attribution | null {
  const from = Math.max(sentenceStart(paragraph, mark.start), mark.start - 600);
  const left = paragraph.unquoted.slice(from, mark.start);
  const lead = /:\s*$/.test(left) ? "colon" : /,\s*$/.test(left) ? "comma" : "none";
  const found = lastCue(paragraph, left, from, isFragment, lead === "none");
  if (!found) return null;
  const gap = left.slice(found.end - from);
  if (lead === "none" && !isFragment && !isNear(gap)) return null;
  if (!mayBridge(gap, isFragment)) return null;
  const speaker = speakerOf(paragraph, found, from);
  if (!speaker) return null;
  const words = gap.trim().split(/\s+/).length;
  const confidence = isFragment ? (words <= 4 ? 0.8 : 0.6) : lead === "none" ? 0.8 : 0.9;
  return { speaker, cue: { start: found.start, end: found.end }, confidence, behind: false };
}

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly isPassive: boolean;
}

/** The last verb before the mark that reports or names; the paragraph's own offsets. */
function lastCue(
  { unquoted }: Paragraph,
  left: string,
  from: number,
  isFragment: boolean,
  isBare: boolean,
): Cue | null {
  let last: Cue | null = null;
  for (const { form: verb, index } of cueVerbs(left)) {
    const before = unquoted.slice(Math.max(0, from + index - 40), from + index);
    const isPassive = PASSIVE.test(before);
    if (isNoun(verb, before)) continue;
    if (isBase(verb) && /(?:^|\s)to\s$/.test(before) && !isFragment) continue;
    if (isNaming(verb) && !isFragment && isBare) continue;
    last = { start: from + index, end: from + index + verb.length, verb, isPassive };
  }
  return last && left.length - (last.end - from) <= REACH ? last : null;
}

/** "told reporters in Lima on Monday that" */
const isNear = (gap: string) =>
  /^(?:\s+[^\s,;:]+){0,12}\s+$/.test(gap) && /(?:^|\s)(?:that|as|saying)\s+$|^\s+$/.test(gap);

/** What stands between the verb and the mark belongs to the verb: no other clause with its own subject. */
function mayBridge(gap: string, isFragment: boolean): boolean {
  if (/["“”„«»]|[;—]/.test(gap))
    return isFragment && /^[^;—]*\s(?:and|or|but|,)?\s*(?:\p{Ll}+\s+){0,4}$/u.test(gap) && !/[;—]/.test(gap);
  return (
    !/(?:,|\s)(?:while|although|though|because|which|who|whose|after|before|until)\s/.test(gap) || !isFragment
  );
}

/** The subject; who stands after "by" where the verb is passive; the patient of "was quoted as saying". */
function speakerOf(
  paragraph: Paragraph,
  { start, end, verb, isPassive }: Cue,
  from: number,
): Mentioned | null {
  if (isPassive && verb !== "quoted") {
    const by = /^\s+by\s+/.exec(paragraph.unquoted.slice(end, end + 10));
    if (!by) return null;
    const at = end + by[0].length;
    const stop = /\s(?:as|to|in|on|for|that)\s|[,.;:]/.exec(paragraph.unquoted.slice(at, at + 120));
    const name = mainSubject(paragraph, at, at + (stop?.index ?? 0));
    return name;
  }
  if (verb === "saying") {
    const quoted = quotedAsSaying(paragraph, from, start);
    if (quoted) return quoted;
  }
  if (!/ing$/.test(verb)) return subjectBefore(paragraph, start, from);
  // "The court rejected the bid, calling it": the verb of the main clause has the same subject.
  const main = cueVerbs(paragraph.unquoted.slice(from, start)).find(({ form }) => !form.endsWith("ing"));
  return (main && subjectBefore(paragraph, from + main.index, from)) ?? mainSubject(paragraph, from, start);
}

/** "The agency quoted an official as saying", "an official was quoted as saying": the official. */
function quotedAsSaying(paragraph: Paragraph, from: number, saying: number): Mentioned | null {
  const left = paragraph.unquoted.slice(from, saying);
  const match = /(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))(?:\s+(.{1,120}?))?\s+as\s+$/su.exec(left);
  if (!match) return null;
  const at = from + match.index;
  if (match[1] === undefined) return subjectBefore(paragraph, at, from);
  const start = at + match[0].indexOf(match[1]);
  return nounPhrase(paragraph, start, start + match[1].length);
}
