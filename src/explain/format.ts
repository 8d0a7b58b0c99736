import { ruleWords } from "../data/rules/all.ts";
import { type Problem, printable, problemWords, quoted } from "../problem.ts";
import type { Explanation, OutsideClue } from "./explanation.ts";
import type { Found } from "./found.ts";
import type { Position } from "./positions.ts";
import { ROLE_WORDS } from "./roleWords.ts";
import type { ExplainedBlock } from "./stretches.ts";

/** The widest line, in characters. */
const WIDTH = 100;

/** An explanation as text for the console, at most 100 columns wide where the words allow it. */
export function formatExplanation(explanation: Explanation): string {
  const { file, id, title, language, date, blocks, outsideClues, topics, keyphrases, problems } = explanation;
  return [
    printable(file),
    ...labelled("id", id),
    ...labelled("title", `${title.value} (${ORIGINS.get(title.origin) ?? title.origin})`),
    ...labelled("language", `${language.value} (${ORIGINS.get(language.origin) ?? language.origin})`),
    ...labelled("date", dateLine(date)),
    ...date.conflicts.flatMap((message) => labelled("conflict", message)),
    ...outsideClues.flatMap(outsideClueLines),
    ...problems.flatMap((problem) => labelled("problem", problemLine(problem))),
    ...topics.flatMap(({ name, confidence, words }) => {
      const found = words.map(
        ({ text, count, at }) => `${text} (${placeOf(at)}${count > 1 ? `, ${count}×` : ""})`,
      );
      return labelled("topic", `${name}, ${percent(confidence)}: ${found.join(", ")}`);
    }),
    ...(keyphrases.length > 0 ? labelled("keyphrases", keyphrases.join(", ")) : []),
    ...blocks.flatMap(blockLines),
    ...(explanation.isFromFolder ? [] : ["", BY_ITSELF]),
    "",
  ].join("\n");
}

const BY_ITSELF =
  "Explained by itself. A build may differ: it also reads the archive’s tables and other articles.";

/** Line and column, as editors and compilers write them. */
const placeOf = ({ line, column }: Position) => `${line}:${column}`;

function problemLine(problem: Problem): string {
  const { seed, line } = problem;
  return `${line === undefined ? "" : `${seed}, line ${line}: `}${problemWords(problem)}`;
}

/** Where a title or a language is from. */
const ORIGINS: ReadonlyMap<string, string> = new Map([
  ["register", "from the register"],
  ["front matter", "from the front matter"],
  ["file", "from the file’s own details"],
  ["text", "from the text"],
  ["derived", "made from the first sentence"],
  ["archive", "the archive’s"],
]);

const BASES: ReadonlyMap<string, string> = new Map([
  ["stated", "stated"],
  ["inferred", "inferred"],
  ["corrected", "from the register"],
]);

function dateLine({ edtf, earliest, latest, basis, confidence }: Explanation["date"]): string {
  const known = BASES.get(basis);
  if (known !== undefined) return `${edtf ?? "unknown"} (${known}, ${percent(confidence)})`;
  if (earliest === null && latest === null) return "undated: nothing in the text or around it says when";
  return `undated, but ${earliest ? `not before ${earliest}` : `not after ${latest}`} (${percent(confidence)})`;
}

function outsideClueLines({
  role,
  from,
  seed,
  text,
  because,
  edtf,
  rule,
  confidence,
}: OutsideClue): string[] {
  const origin = seed === null ? `the ${from}` : seed;
  const why = because === null ? "" : ` ${because}`;
  const said = `${edtf}, from ${origin} ${quoted(text)}, which ${ROLE_WORDS[role]}.${why}`;
  return labelled("clue", `${said} [${ruleLabel(rule, confidence)}]`);
}

function blockLines({ kind, paragraph, at, text, setAside, found }: ExplainedBlock): string[] {
  const name = paragraph === null || paragraph === 0 ? kind : `¶${paragraph} ${kind}`;
  const why = setAside === null ? "" : `: ${setAside.reason} [${setAside.step}]`;
  return [
    "",
    ...wrapped(`${name}${at === null ? "" : `, line ${at.line}`}${why}`, "", "  "),
    ...wrapped(text, "  | ", "  | "),
    ...found.flatMap(foundLines),
  ];
}

function foundLines({ what, at, text, type, value, details, rule, confidence }: Found): string[] {
  const meaning = [type, value].filter(Boolean).join(" ");
  const more = details.map(([name, words]) => `; ${name}: ${words}`).join("");
  const place = placeOf(at).padEnd(9);
  const line = `${what.padEnd(10)}${quoted(text)} = ${meaning}${more} [${ruleLabel(rule, confidence)}]`;
  return wrapped(line, `  ${place}`, " ".repeat(21));
}

/** A rule with its words and its confidence: "names/title-before: a title before it, 90 %". */
function ruleLabel(rule: string, confidence: number | null): string {
  const words = ruleWords(rule);
  return [
    words === null ? rule : `${rule}: ${words}`,
    ...(confidence === null ? [] : [percent(confidence)]),
  ].join(", ");
}

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`;

const labelled = (label: string, text: string) => wrapped(text, `  ${label.padEnd(12)}`, " ".repeat(14));

/** A text in lines of at most `WIDTH` characters, broken between words, with its control characters escaped. */
function wrapped(text: string, first: string, others: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of printable(text.replace(/\s+/g, " ").trim()).split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
