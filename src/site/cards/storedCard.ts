import type { Card } from "./card.ts";
import type { CardPiece } from "./cardPiece.ts";
import type { FiledHead } from "./filed.ts";
import { BASES, EVENT_TYPES, inSteps, ORIGINS } from "./record.ts";
import { FIRST_LIST, FLAG, HEAD, INT, LIST, LONG, NONE, TEXT } from "./recordPlaces.ts";

/**
 * The card of an article, with where its article and its excerpts end. What it says stays in the bytes of its record until somebody asks: of a
 * million articles these are fifty million texts, lists and their items. A list is made each time, so who needs it in a loop asks once.
 */
export class StoredCard implements Card {
  /** It is asked for by each table of articles. */
  readonly id: string;
  #in: CardPiece;
  /** Which number of 32 bits is its first. */
  #at: number;

  /** @param from where its record begins in the piece, in bytes. */
  constructor(piece: CardPiece, from: number) {
    this.#in = piece;
    this.#at = from / Int32Array.BYTES_PER_ELEMENT;
    this.id = this.#own(TEXT.id);
  }

  /** Where its record lies. */
  get piece(): CardPiece {
    return this.#in;
  }
  get from(): number {
    return this.#at * Int32Array.BYTES_PER_ELEMENT;
  }

  /** Its record, as long as no other card is asked. */
  get record(): Uint8Array {
    const { ints, bytes } = this.#in.records;
    const texts = this.#end(LIST.texts);
    const end = texts * Int32Array.BYTES_PER_ELEMENT + (ints[texts - 1] ?? 0);
    return bytes.subarray(this.from, inSteps(end));
  }

  /** Tells it that a copy of its record lies elsewhere, which is read from there now. */
  moveTo(piece: CardPiece, from: number): void {
    this.#in = piece;
    this.#at = from / Int32Array.BYTES_PER_ELEMENT;
  }

  get title(): string {
    return this.#own(TEXT.title);
  }
  get summary(): string {
    return this.#own(TEXT.summary);
  }
  get seed(): string {
    return this.#own(TEXT.seed);
  }
  get sha256(): string {
    return this.#own(TEXT.sha256);
  }
  get date(): string | null {
    return this.#orNull(this.int(INT.date));
  }
  get edtf(): string | null {
    return this.#orNull(this.int(INT.edtf));
  }
  get earliest(): string | null {
    return this.#orNull(this.int(INT.earliest));
  }
  get latest(): string | null {
    return this.#orNull(this.int(INT.latest));
  }
  get basis(): Card["basis"] {
    return BASES[this.int(INT.basis)] ?? "unknown";
  }
  get language(): string {
    return this.#in.textOf(this.int(INT.language));
  }
  get source(): string | null {
    return this.#orNull(this.int(INT.source));
  }
  get author(): string | null {
    return this.#orNull(this.int(INT.author));
  }
  get origins(): Card["origins"] {
    return ORIGINS[this.int(INT.origin)] ?? { title: "text" };
  }
  get copies(): readonly string[] {
    return this.#texts(LIST.copies);
  }
  get tags(): readonly string[] {
    return this.#texts(LIST.tags);
  }
  get authorNames(): readonly string[] {
    return this.#texts(LIST.authorNames);
  }
  get topicNames(): readonly string[] {
    return this.#texts(LIST.topicNames);
  }
  get speakers(): readonly string[] {
    return this.#texts(LIST.speakers);
  }
  get seeds(): readonly string[] {
    return this.#texts(LIST.seeds);
  }
  get bytes(): number {
    return this.long(LONG.bytes);
  }
  get digest(): number {
    return this.long(LONG.digest);
  }
  get face(): number {
    return this.long(LONG.face);
  }
  get quotedFace(): number {
    return this.long(LONG.quotedFace);
  }
  get searchKey(): number {
    return this.long(LONG.searchKey);
  }
  get hasOriginal(): boolean {
    return this.#has(FLAG.hasOriginal);
  }
  get isHidden(): boolean {
    return this.#has(FLAG.isHidden);
  }
  get isAnonymised(): boolean {
    return this.#has(FLAG.isAnonymised);
  }

  get names(): Card["names"] {
    const {
      records: { ints },
      textOf,
    } = this.#in;
    const names: Card["names"][number][] = [];
    const end = this.#end(LIST.names);
    for (let at = this.#begin(LIST.names); at < end; at += 3)
      names.push({ key: textOf(ints[at] ?? 0), mentions: ints[at + 1] ?? 0, first: ints[at + 2] ?? 0 });
    return names;
  }

  get quoted(): Card["quoted"] {
    const { ints } = this.#in.records;
    const quoted: Card["quoted"][number][] = [];
    const end = this.#end(LIST.quoted);
    for (let at = this.#begin(LIST.quoted); at < end; at += 2)
      quoted.push({ p: ints[at] ?? 0, speaker: this.#textOrNull(at + 1) });
    return quoted;
  }

  get figures(): Card["figures"] {
    const {
      records: { ints },
      textOf,
    } = this.#in;
    const figures: Card["figures"][number][] = [];
    const end = this.#end(LIST.figures);
    for (let at = this.#begin(LIST.figures); at < end; at += 2)
      figures.push({ thing: textOf(ints[at] ?? 0), by: this.#textOrNull(at + 1) });
    return figures;
  }

  get events(): Card["events"] {
    const {
      records: { ints },
      textOf,
    } = this.#in;
    const events: Card["events"][number][] = [];
    const end = this.#end(LIST.events);
    for (let at = this.#begin(LIST.events); at < end; ) {
      const first = at + 6;
      const type = EVENT_TYPES[ints[at] ?? 0] ?? "happened";
      const [p, edtf, implied] = [ints[at + 1] ?? 0, textOf(ints[at + 2] ?? 0), ints[at + 3] === 1];
      const by = this.#textOrNull(at + 4);
      at = first + (ints[at + 5] ?? 0);
      const names = Array.from(ints.subarray(first, at), textOf);
      events.push({ type, p, edtf, implied, by, names, words: this.#own(TEXT.ofEvents + events.length) });
    }
    return events;
  }

  get starts(): readonly number[] {
    return this.#has(FLAG.isOnePage) ? ONE_PAGE : this.#numbers(LIST.starts);
  }

  /** With all that stays in memory of its article. */
  get head(): FiledHead {
    const first = { names: 0, quotations: this.first("quotations"), figures: this.first("figures") };
    return {
      card: this,
      article: this.article,
      ends: this.#numbers(LIST.ends),
      first: { ...first, events: this.first("events") },
    };
  }

  /** Where in its bytes the article ends. */
  get article(): number {
    return this.int(INT.article);
  }

  /** The first excerpt of a list among all of them. */
  first(list: keyof FiledHead["first"]): number {
    return list === "names" ? 0 : this.int(INT[list]);
  }

  /** Where in its bytes an excerpt ends; undefined if there is none. */
  endOf(excerpt: number): number | undefined {
    const at = this.#begin(LIST.ends) + excerpt;
    return excerpt >= 0 && at < this.#end(LIST.ends) ? this.#in.records.ints[at] : undefined;
  }

  /** Where its bytes end. */
  get end(): number {
    const count = this.#end(LIST.ends) - this.#begin(LIST.ends);
    return this.endOf(count - 1) ?? this.article;
  }

  /** A number of its head. */
  protected int(place: number): number {
    return this.#int(place);
  }

  #int(place: number): number {
    return this.#in.records.ints[this.#at + place] ?? 0;
  }

  protected long(place: number): number {
    return this.#in.records.longs[this.#at / 2 + place] ?? 0;
  }

  #has(flag: number): boolean {
    return (this.int(INT.flags) & flag) !== 0;
  }

  #textOrNull(at: number): string | null {
    return this.#orNull(this.#in.records.ints[at] ?? NONE);
  }

  #orNull(number: number): string | null {
    return number === NONE ? null : this.#in.textOf(number);
  }

  #begin(list: number): number {
    return this.#at + (list === FIRST_LIST ? HEAD : this.#int(list - 1));
  }

  #end(list: number): number {
    return this.#at + this.#int(list);
  }

  #numbers(list: number): readonly number[] {
    return Array.from(this.#in.records.ints.subarray(this.#begin(list), this.#end(list)));
  }

  #texts(list: number): readonly string[] {
    const {
      records: { ints },
      textOf,
    } = this.#in;
    const [from, to] = [this.#begin(list), this.#end(list)];
    if (from === to) return NO_TEXTS;
    const texts: string[] = [];
    for (let at = from; at < to; at += 1) texts.push(textOf(ints[at] ?? 0));
    return texts;
  }

  /** One of its own texts. */
  #own(text: number): string {
    const { ints, bytes } = this.#in.records;
    const ends = this.#begin(LIST.texts) + text;
    const from = this.#end(LIST.texts) * Int32Array.BYTES_PER_ELEMENT;
    const begin = text === 0 ? 0 : (ints[ends - 1] ?? 0);
    const read = bytes.toString("utf8", from + begin, from + (ints[ends] ?? 0));
    return (this.#int(INT.flags) & FLAG.hasJson) === 0 ? read : JSON.parse(read);
  }
}

const NO_TEXTS: readonly string[] = [];
const ONE_PAGE: readonly number[] = [1];
