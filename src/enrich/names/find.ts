import type { Span } from "../../records/span.ts";
import { applyRules } from "./applyRules.ts";
import { definedForms } from "./definedForms.ts";
import { type Gazetteer, isListedPerson } from "./gazetteer.ts";
import { isHeadline } from "./headline.ts";
import { namesInSeries } from "./inSeries.ts";
import { withListedFields } from "./listedFields.ts";
import type { NameMatch } from "./nameMatch.ts";
import { withNicknames } from "./nicknames.ts";
import { notPeople } from "./notPeople.ts";
import { ownSurnames } from "./ownSurnames.ts";
import { propagate, type UnmatchedWords } from "./propagate.ts";
import { runsOf } from "./readRuns.ts";
import { isOfThing, surnameOrFirm } from "./surnameOrFirm.ts";
import { type Found, withoutThings } from "./things.ts";
import { titledWorks } from "./titledWorks.ts";
import { type Token, tokenise } from "./tokens.ts";
import { uncut } from "./uncut.ts";
import { webNames } from "./webNames.ts";
import { wholeNames } from "./wholeWords.ts";

/** The names of a text's blocks, in order. No name goes beyond its block. */
export function findNames(text: string, blocks: readonly Span[], lists: Gazetteer): NameMatch[] {
  const tokensOfBlocks = blocks.map(({ start, end }) => tokenise(text, start, end));
  let lower: ReadonlySet<string> | null = null;
  const occursInLowerCase = (word: string) => {
    lower ??= lowerCaseWords(tokensOfBlocks);
    return lower.has(word);
  };
  const matches: NameMatch[] = [];
  const unmatched: UnmatchedWords[] = [];
  for (const tokens of tokensOfBlocks)
    for (const run of runsOf({ text, tokens, inHeadline: isHeadline(tokens), lists }))
      applyRules(run, { text, occursInLowerCase, matches, unmatched });
  const defined = definedForms(tokensOfBlocks, matches);
  const people = withoutThings(text, { matches, unmatched });
  const found = withoutWorks(withoutNobody(people, tokensOfBlocks), tokensOfBlocks, lists);
  const carried = uncut(text, withNicknames(text, propagate({ ...found, defined }, lists), lists));
  const known = surnameOrFirm(text, ownSurnames(text, carried)).filter((name) => !isOfThing(text, name));
  const web = webNames(text, [...unmatched, ...known]);
  const atWeb = new Set(web.map(({ start }) => start));
  const isOrdinary = (word: string) => lists.common.has(word.toLowerCase());
  const whole = wholeNames(text, known).filter(({ start }) => !atWeb.has(start));
  const sorted = [...whole, ...web].sort((a, b) => a.start - b.start);
  const names = withListedFields(text, sorted, isOrdinary);
  return [...names, ...namesInSeries(text, names, leftOver(unmatched, names), isOrdinary)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Takes for unmatched what is somebody's name only by the words around it, if the article uses it as nobody's name is used. */
function withoutNobody({ matches, unmatched }: Found, blocks: readonly (readonly Token[])[]): Found {
  const isGuess = ({ rule }: NameMatch) => rule === "names/human-context";
  if (!matches.some(isGuess)) return { matches, unmatched };
  const nobody = notPeople(blocks);
  const isNobody = (match: NameMatch) => isGuess(match) && nobody.has(match.text);
  // No ordinary word, which would have a capital at the beginning of a sentence, is such a guess.
  const words = matches
    .filter(isNobody)
    .map(({ start, end, text }) => ({ start, end, text, isSentenceStart: false }));
  return { matches: matches.filter((match) => !isNobody(match)), unmatched: [...unmatched, ...words] };
}

/** Leaves out single words after a title that name a work or a band, unless the article has a person's full name with them. */
function withoutWorks(found: Found, blocks: readonly (readonly Token[])[], lists: Gazetteer): Found {
  const { matches, unmatched } = found;
  const isTitled = ({ rule, text }: NameMatch) => rule === "names/title-before" && !/\s/.test(text);
  if (!matches.some(isTitled)) return found;
  const works = titledWorks(blocks, (word) => isListedPerson(lists, word));
  if (works.size === 0) return found;
  const full = matches.filter(({ type, text }) => type === "person" && /\s/.test(text));
  const owned = new Set(full.flatMap(({ text }) => text.split(/\s+/)));
  const isWork = (match: NameMatch) => isTitled(match) && works.has(match.text) && !owned.has(match.text);
  return { matches: matches.filter((match) => !isWork(match)), unmatched };
}

/** The unmatched words that did not become names, nor parts of one. */
function leftOver(unmatched: readonly UnmatchedWords[], names: readonly NameMatch[]): UnmatchedWords[] {
  let at = 0;
  return unmatched.filter(({ start }) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (names[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

function lowerCaseWords(blocks: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of blocks) for (const { shape, text } of tokens) if (shape === "lower") words.add(text);
  return words;
}
