import type { Token } from "markdown-it";
import type { Mark } from "../../records/layout.ts";
import type { SetAside } from "../../records/source.ts";
import type { Span } from "../../records/span.ts";
import { singleSpaces } from "../../shared/spaces.ts";

/** The words of a paragraph as a reader sees them, and what is marked in them. */
export interface Words {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The tokens that begin a mark of a kind. */
const OPENINGS: ReadonlyMap<string, "emphasis" | "strong" | "struck"> = new Map([
  ["em_open", "emphasis"],
  ["strong_open", "strong"],
  ["s_open", "struck"],
]);

/** Addresses that a reader can follow from anywhere. */
const LEADS_SOMEWHERE = /^(?:https?:\/\/[^/]|mailto:.)/i;

/**
 * The words of a paragraph's tokens. Pictures, and addresses that lead nowhere outside of the file's own folder, are added to
 * `dropped`.
 */
export function wordsOf(children: readonly Token[], dropped: SetAside[]): Words {
  const line = lineOfWords();
  const open: (() => void)[] = [];
  for (const token of children) {
    if (token.type === "image") dropped.push(pictureOf(token));
    else if (token.nesting === 1) open.push(line.mark(openingOf(token)));
    else if (token.nesting === -1) open.pop()?.();
    else addLeaf(token, line);
  }
  const { text, marks } = line.end();
  for (const mark of marks) if (mark.kind === "link" && !isOfUse(mark)) dropped.push(addressOf(mark.href));
  return { text, marks: marks.filter(isOfUse) };
}

/** A token that has words of its own, or stands between words. */
function addLeaf(token: Token, line: LineOfWords): void {
  const { type, content } = token;
  if (type === "footnote_ref") line.mark((span) => ({ ...span, kind: "note", label: labelOf(token) }))();
  else if (type === "hardbreak") line.mark((span) => ({ ...span, kind: "break" }))();
  const close = type === "code_inline" ? line.mark((span) => ({ ...span, kind: "code" })) : null;
  line.add(type === "softbreak" || type === "hardbreak" ? " " : content);
  close?.();
}

/** Whether a mark has words or needs none, and leads somewhere if it is a link. */
function isOfUse(mark: Mark): boolean {
  if (mark.kind === "break" || mark.kind === "note") return true;
  return mark.start < mark.end && (mark.kind !== "link" || LEADS_SOMEWHERE.test(mark.href));
}

/** The label of a footnote, or of a reference to one. */
export const labelOf = ({ meta }: Pick<Token, "meta">): string => String(meta?.label ?? "");

/** Makes the mark that a token begins. */
function openingOf(token: Token): (span: Span) => Mark {
  const kind = OPENINGS.get(token.type);
  return kind ? (span) => ({ ...span, kind }) : linkOf(token);
}

function linkOf(token: Token): (span: Span) => Mark {
  const [href, title] = [token.attrGet("href"), token.attrGet("title")].map((value) => String(value ?? ""));
  return (span) => ({ ...span, kind: "link", href: href ?? "", title: title ?? "" });
}

function pictureOf(token: Token): SetAside {
  const text = `${token.content} ${token.attrGet("src") ?? ""}`.trim();
  return { step: "parsing/picture", reason: "a picture and its caption", text, start: 0, end: 0 };
}

/** An address that no words of the page lead to. */
export const addressOf = (text: string): SetAside => ({
  step: "parsing/link",
  reason: "the address of a link",
  text,
  start: 0,
  end: 0,
});

interface LineOfWords {
  readonly add: (words: string) => void;
  /** Begins a mark. @returns what ends it. */
  readonly mark: (make: (span: Span) => Mark) => () => void;
  readonly end: () => Words;
}

/** Collects words and marks. Its parts are joined only once, so that a long paragraph takes linear time. */
function lineOfWords(): LineOfWords {
  const parts: string[] = [];
  const marks: (Mark | null)[] = [];
  let [length, isAfterSpace] = [0, true];
  return {
    add(words) {
      const folded = singleSpaces(words);
      const part = isAfterSpace && folded.startsWith(" ") ? folded.slice(1) : folded;
      if (part === "") return;
      parts.push(part);
      length += part.length;
      isAfterSpace = part.endsWith(" ");
    },
    mark(make) {
      const [place, start] = [marks.length, length];
      marks.push(null);
      return () => {
        marks[place] = make({ start, end: length });
      };
    },
    end() {
      const all = parts.join("");
      const text = all.trim();
      const lead = all.length - all.trimStart().length;
      return { text, marks: marks.flatMap((mark) => (mark ? trimmed(mark, text, lead) : [])) };
    },
  };
}

/** A mark without the spaces at its ends. @param lead how many characters were taken from the beginning of the text. */
function trimmed(mark: Mark, text: string, lead: number): Mark {
  const within = (offset: number) => Math.min(Math.max(offset - lead, 0), text.length);
  let [start, end] = [within(mark.start), within(mark.end)];
  while (start < end && text[start] === " ") start += 1;
  while (start < end && text[end - 1] === " ") end -= 1;
  // A line’s end, or a footnote’s number, stands before the space.
  if (start === end && text[start - 1] === " ") return { ...mark, start: start - 1, end: start - 1 };
  return { ...mark, start, end };
}
