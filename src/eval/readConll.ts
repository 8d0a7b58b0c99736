import type { NameType } from "../records/names.ts";

/** A name annotated by hand. */
interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A document as plain text again, with the offsets of its names. */
export interface NamedDocument {
  readonly text: string;
  readonly names: readonly GoldName[];
}

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ["PER", "person"],
  ["LOC", "place"],
  ["ORG", "organisation"],
]);

/** When tokens become text, no space comes before the first kind or after the second. */
const CLOSING = /^(?:[.,;:!?%)\]}”’…]|'s|’s|'|n't|n’t|'(?:re|ve|ll|d|m)|''|\.\.+)$/i;
const OPENING = /^[([{“‘$£€#]$|^``$/;

/**
 * Reads a file with one token and its label on each line: CoNLL columns (the label is the last one) or IOB2
 * with a number first (the label is the third column). Tokens are joined as in written text, unless the file
 * gives the sentence itself (`# text = …`). Documents are separated by `-DOCSTART-` or `# newdoc`. Only the
 * types PER, LOC and ORG are read.
 * @param between what separates two sentences: a line break, or a space as in running text.
 */
export function parseConll(source: string, between: "\n" | " " = "\n"): NamedDocument[] {
  const documents: NamedDocument[] = [];
  let builder = new DocumentBuilder(between);
  const finish = () => {
    if (builder.text !== "") documents.push(builder.finished());
    builder = new DocumentBuilder(between);
  };
  for (const line of source.split(/\r?\n/)) {
    if (line.startsWith("-DOCSTART-") || line.startsWith("# newdoc")) finish();
    else if (line.trim() === "") builder.endSentence();
    else if (line.startsWith("# text = ")) builder.startSentence(line.slice("# text = ".length));
    else if (!line.startsWith("# ")) {
      const columns = line.split(/\s+/);
      const isNumbered = /^\d+$/.test(columns[0] ?? "") && columns.length > 2;
      const [token = "", label = "O"] = isNumbered ? [columns[1], columns[2]] : [columns[0], columns.at(-1)];
      builder.add(token, label);
    }
  }
  finish();
  return documents;
}

/** Puts the tokens of a document together. */
class DocumentBuilder {
  text = "";
  private readonly between: string;
  private readonly names: GoldName[] = [];
  private open: { start: number; end: number; label: string } | null = null;
  private last = "";
  private quoted = false;
  /** What is left of the sentence that the file gives; tokens are taken from its beginning. */
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
