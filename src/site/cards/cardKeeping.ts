import { type CommonTexts, cardMemory } from "./cardMemory.ts";
import { CardPiece, recordsIn } from "./cardPiece.ts";
import { cardWindows, type FillFrom, type PieceInFile, WINDOW } from "./cardWindows.ts";
import type { FiledHead } from "./filed.ts";
import { FiledCard, hotNumbers } from "./filedCard.ts";
import { StoredCard } from "./storedCard.ts";

/** Where the cards of a build are. */
export interface CardKeeping {
  /** Adds the card of an article. */
  add(head: FiledHead): StoredCard;
  /** Adds a card of the last build. */
  again(card: StoredCard): StoredCard;
  /** Keeps records of the last build. @param memory in which they begin. */
  piece(memory: ArrayBuffer, textOf: CardPiece["textOf"]): CardPiece;
  /** Hears in which order cards are asked for most. Those in the file are put there in this order, so that each part that is read has many of them. */
  arrange(cards: readonly StoredCard[]): void;
  /** Makes cards ready for other threads: nothing is added any more. */
  share(cards: readonly StoredCard[]): CardPieces;
}

/** All pieces of records. */
interface CardPieces {
  /** The memory that threads of this process share; null if all lies in the file. */
  readonly memory: readonly SharedArrayBuffer[] | null;
  readonly inFile: readonly PieceInFile[];
  /** Which of the pieces the record of a card lies in. */
  numberOf(card: StoredCard): number;
}

/** The file of all articles. */
interface CardFile {
  /** Puts bytes at the end. @returns where that is. */
  put(bytes: Uint8Array): number;
  readonly fill: FillFrom;
}

/** So large are pieces that threads share. A larger record has a piece of its own. */
const SHARED = 2 ** 18;

/** Keeps cards in memory that threads share. Workers on other machines read it from the file. */
export function cardsInMemory(texts: CommonTexts, { put }: CardFile): CardKeeping {
  const memory: SharedArrayBuffer[] = [];
  const records = cardMemory(texts, (size) => {
    const piece = new SharedArrayBuffer(Math.max(SHARED, size));
    memory.push(piece);
    return piece;
  });
  return {
    add: (head) => new StoredCard(...records.put(head)),
    again: (card) => card,
    piece: (of, textOf) => new CardPiece(textOf, recordsIn(of)),
    arrange: () => {},
    share(cards) {
      for (const card of cards) records.take(card);
      const inFile = memory.map((piece) => [put(new Uint8Array(piece)), piece.byteLength] as const);
      return { memory, inFile, numberOf: records.numberOf };
    },
  };
}

/** Keeps cards in the file, as those of a large archive. @param most as for `cardWindows`. */
export function cardsInFile(texts: CommonTexts, { put, fill }: CardFile, most?: number): CardKeeping {
  let leave = cardWindows(fill, most);
  const hot = hotNumbers();
  const begun = () => {
    const inFile: PieceInFile[] = [];
    const memoryFor = (size: number) => new ArrayBuffer(Math.max(WINDOW, size));
    const records = cardMemory(texts, memoryFor, (piece, bytes) => {
      const place = [put(bytes), bytes.length] as const;
      inFile.push(place);
      leave(piece, place);
    });
    return { inFile, records };
  };
  let all = begun();
  let count = 0;
  const cardAt = (piece: CardPiece, from: number) => {
    count += 1;
    return new FiledCard(piece, from, hot, count - 1);
  };
  return {
    add: (head) => cardAt(...all.records.put(head)),
    again: ({ piece, from }) => cardAt(piece, from),
    piece(of, textOf) {
      const piece = new CardPiece(textOf, null);
      leave(piece, [put(new Uint8Array(of)), of.byteLength]);
      return piece;
    },
    arrange(cards) {
      all.records.end();
      // Nobody asks for the former pieces any more: what was read of them goes with them.
      leave = cardWindows(fill, most);
      all = begun();
      for (const card of cards) all.records.take(card);
    },
    share(cards) {
      for (const card of cards) all.records.take(card);
      all.records.end();
      return { memory: null, inFile: all.inFile, numberOf: all.records.numberOf };
    },
  };
}
