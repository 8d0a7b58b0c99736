import type { NameType } from "../records/names.ts";

/** A name as it was annotated by hand. */
interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A document made plain text again, with its names where they lie in it. */
export interface NamedDocument {
  readonly text: string;
  readonly names: readonly GoldName[];
}

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ["PER", "person"],
  ["LOC", "place"],
  ["ORG", "organisation"],
]);

/** No space stands before these, after those, when tokens become text. */
const CLOSING = /^(?:[.,;:!?%)\]}”’…]|'s|’s|'|n't|n’t|'(?:re|ve|ll|d|m)|''|\.\.+)$/i;
const OPENING = /^[([{“‘$£€#]$|^``$/;

/**
 * The documents of a file with a token a line and its label: CoNLL's columns (the label last) or
 * IOB2's with a number first (the label third). Tokens are joined as they are written in a text;
 * a sentence given as `# text = …` is
 * taken as it is; `between` stands between sentences; documents are parted by `-DOCSTART-` or `# newdoc`. Other types than
 * PER, LOC and ORG are no names here.
 */
export function parseConll(source: string, between: "\n" | " " = "\n"): NamedDocument[] {
  const documents: NamedDocument[] = [];
  let draft = new Draft(between);
  const finish = () => {
    if (draft.text !== "") documents.push(draft.finished());
    draft = new Draft(between);
  };
  for (const line of source.split(/\r?\n/)) {
    if (line.startsWith("-DOCSTART-") || line.startsWith("# newdoc")) finish();
    else if (line.trim() === "") draft.endSentence();
    else if (line.startsWith("# text = ")) draft.startSentence(line.slice("# text = ".length));
    else if (!line.startsWith("# ")) {
      const columns = line.split(/\s+/);
      const isNumbered = /^\d+$/.test(columns[0] ?? "") && columns.length > 2;
      const [token = "", label = "O"] = isNumbered ? [columns[1], columns[2]] : [columns[0], columns.at(-1)];
      draft.add(token, label);
    }
  }
  finish();
  return documents;
}

/** A document while its tokens are put together. */
class Draft {
  text = "";
  private readonly between: string;
  private readonly names: GoldName[] = [];
  private open: { start: number; end: number; label: string } | null = null;
  private last = "";
  private quoted = false;
  /** The rest of the sentence as the file gives it, from which tokens are taken in their order. */
  private given = "";

  constructor(between: string) {
    this.between = between;
  }

  startSentence(text: string): void {
    this.given = text;
  }

  add(token: string, label: string): void {
    const written = token === "``" || token === "''" ? '"' : token;
    const at = this.given.indexOf(token);
    if (at >= 0) {
      this.text += this.given.slice(0, at);
      this.given = this.given.slice(at + token.length);
    } else if (this.text !== "" && !this.text.endsWith(this.between) && this.isSpaced(token))
      this.text += " ";
    if (written === '"') this.quoted = !this.quoted;
    const start = this.text.length;
    this.text += written;
    this.last = token;
    const [prefix = "O", type = ""] = label === "O" ? ["O", ""] : label.split(/-(.*)/s);
    if (this.open && (prefix !== "I" || type !== this.open.label)) this.close();
    if (prefix === "O") return;
    if (this.open) this.open.end = this.text.length;
    else this.open = { start, end: this.text.length, label: type };
  }

  endSentence(): void {
    this.close();
    this.quoted = false;
    this.given = "";
    if (this.text !== "") this.text += this.between;
  }

  finished(): NamedDocument {
    this.close();
    return { text: this.text, names: this.names };
  }

  private isSpaced(token: string): boolean {
    if (token === '"') return !this.quoted;
    if (this.last === '"' && this.quoted) return false;
    return !CLOSING.test(token) && !OPENING.test(this.last);
  }

  private close(): void {
    const type = TYPES.get(this.open?.label ?? "");
    if (this.open && type) this.names.push({ start: this.open.start, end: this.open.end, type });
    this.open = null;
  }
}
