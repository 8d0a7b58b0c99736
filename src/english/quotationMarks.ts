/** A span of quoted words, quotation marks included. Offsets are within the paragraph. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** The words between the quotation marks. */
  readonly inner: { readonly start: number; readonly end: number };
  readonly isClosed: boolean;
  /** Whether the marks are single ones, which look like apostrophes. */
  readonly isSingle: boolean;
}

/** The closing marks for each opening mark: English, German, Polish, Swedish, French, Danish, Japanese, and straight ones. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "“": ["”"],
  "„": ["“", "”"],
  "”": ["”"],
  "«": ["»"],
  "»": ["«"],
  "「": ["」"],
  "『": ["』"],
  '"': ['"'],
  "``": ["''"],
  "‘": ["’"],
  "‚": ["‘", "’"],
  "'": ["'"],
};

const MARK = /``|''|[“”„«»「」『』"‘’‚']/g;
const WORD = /[\p{L}\p{N}]/u;

/** Words and years that begin with an apostrophe: "'em", "'90s". */
const BEGINS_WITH_APOSTROPHE = /^.(?:\d\ds?\b|(?:tis|twas|til|em|cause|bout|round|n)\b)/i;

/**
 * The quotations of one paragraph, in order; a quotation within a quotation is left out. One that is never
 * closed runs to the paragraph's end, or to the next opening mark of the same kind. One pass over the
 * marks, so the time is linear in the paragraph's length.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  const marks = [...text.matchAll(MARK)].map((match) => ({ mark: match[0], at: match.index }));
  const singles = closingSingles(text, marks);
  const found: QuotedSpan[] = [];
  let open: { mark: string; at: number } | null = null;
  marks.forEach(({ mark, at }, index) => {
    if (open) {
      if (closes(text, open.mark, mark, at) && (!isSingle(open.mark) || singles.ends[index])) {
        found.push(spanOf(text, open, at, mark.length));
        open = null;
      } else if (mark === open.mark && opens(text, mark, at)) {
        found.push(spanOf(text, open, at, 0));
        open = { mark, at };
      }
    } else if (opens(text, mark, at) && (!isSingle(mark) || singles.next[index] !== undefined)) {
      open = { mark, at };
    }
  });
  if (open) found.push(spanOf(text, open, text.length, 0));
  return found.filter(
    ({ inner }) => inner.end - inner.start > 1 && WORD.test(text.slice(inner.start, inner.end)),
  );
}

const isSingle = (mark: string) => mark === "‘" || mark === "'" || mark === "‚";

function spanOf(text: string, open: { mark: string; at: number }, at: number, closing: number): QuotedSpan {
  const from = open.at + open.mark.length;
  const end = closing > 0 ? at : from + text.slice(from, at).trimEnd().length;
  return {
    start: open.at,
    end: end + closing,
    inner: { start: from, end },
    isClosed: closing > 0,
    isSingle: isSingle(open.mark),
  };
}

/** Whether a mark can open a quotation: a word follows it and none comes right before it. */
function opens(text: string, mark: string, at: number): boolean {
  if (!(mark in CLOSERS)) return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + mark.length] ?? " ";
  if (mark === "“" || mark === "„" || mark === "``" || mark === "「" || mark === "『") return true;
  if (mark === "«") return true;
  if (/\s/.test(after) || !/[\p{L}\p{N}“‘"'([¿¡$£€….<*_-]/u.test(after)) return false;
  if (WORD.test(before) || /[.,!?%]/.test(before)) return false;
  return !(isSingle(mark) && BEGINS_WITH_APOSTROPHE.test(text.slice(at, at + 8)));
}

/** Whether a mark closes the quotation that an earlier mark opened. */
function closes(text: string, open: string, mark: string, at: number): boolean {
  if (!CLOSERS[open]?.includes(mark)) return false;
  if (open !== '"') return true;
  // A straight mark after a space and before a word opens a new quotation: the last one was never closed.
  return !(/\s/.test(text[at - 1] ?? " ") && WORD.test(text[at + 1] ?? ""));
}

/**
 * For each mark, whether it can close a quotation in single marks, and where the next mark that can is. The
 * apostrophe of "the workers’ union" counts as closing only if no later mark can.
 */
function closingSingles(text: string, marks: readonly { mark: string; at: number }[]) {
  const ends: boolean[] = [];
  const next: (number | undefined)[] = [];
  let later: number | undefined;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const { mark, at } = marks[index] ?? { mark: "", at: 0 };
    next[index] = later;
    const isMark = mark === "’" || mark === "'";
    const after = text[at + 1] ?? " ";
    const isEnd = isMark && !/\s/.test(text[at - 1] ?? " ") && !WORD.test(after);
    const isPossessive =
      (isEnd && later !== undefined && text[at - 1] === "s" && /^.\s\p{Ll}/u.test(text.slice(at, at + 4))) ||
      false;
    ends[index] = isEnd && !isPossessive;
    if (mark === "‘" || (mark === "'" && opens(text, mark, at))) later = undefined;
    else if (ends[index]) later = at;
  }
  return { ends, next };
}
