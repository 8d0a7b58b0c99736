import type { Block, SetAside } from "../../../records/source.ts";
import type { HtmlBlock } from "./blocks.ts";

/** A menu may have hundreds of lines. What comes after so much of one place is in the original only. */
const MAX_TEXT = 300;

/** Of larger pages, what was joined or cut is told twice. */
const MAX_COMPARED = 50_000_000;

/**
 * What of a page isn't part of its article: a record for each run of blocks between two that are.
 * @param all the blocks of the page.
 * @param kept those of its article.
 */
export function leftOut(all: readonly HtmlBlock[], kept: readonly Block[]): SetAside[] {
  const left = new Map<string, number>();
  for (const { text } of kept) left.set(text, (left.get(text) ?? 0) + 1);
  const ends = new Map(kept.map(({ text, end }) => [text, end]));
  // Readability may have joined or cut blocks: what is somewhere in the text wasn't left out.
  const text = kept.map((block) => block.text).join("\n");
  const mayCompare = all.length * text.length < MAX_COMPARED;
  const isThere = (words: string) => words.length > 20 && mayCompare && text.includes(words);
  const found: SetAside[] = [];
  let [at, run] = [0, [] as string[]];
  const end = () => {
    if (run.length > 0) found.push(recordOf(run, at));
    run = [];
  };
  for (const { words, element } of all) {
    const count = left.get(words) ?? 0;
    if (count > 0) {
      end();
      left.set(words, count - 1);
      at = ends.get(words) ?? at;
    } else if (isThere(words)) continue;
    else if (element.closest("figcaption, .wp-caption-text") !== null) {
      end();
      found.push({ step: "parsing/caption", reason: "a caption", text: cut(words), start: at, end: at });
    } else run.push(words);
  }
  end();
  return found;
}

function recordOf(run: readonly string[], at: number): SetAside {
  const reason = "it stands around the article on the web page";
  return { step: "parsing/around", reason, text: cut(run.join(" · ")), start: at, end: at };
}

const cut = (text: string) =>
  text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT).replace(/\p{Surrogate}$/u, "")}…`;
