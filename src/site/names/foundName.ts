import type { NameEntity, NameType } from "../../records/names.ts";
import { inOnePiece } from "../../shared/inOnePiece.ts";
import { type LongList, MadeList } from "../../shared/longList.ts";
import { placeOf } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import { type Found, type FoundKind, indexPath, type Name } from "./names.ts";

const KIND_OF: Readonly<Record<NameType, FoundKind>> = {
  person: "people",
  place: "places",
  organisation: "organisations",
};

/** What is known of the archive's names, in lists by their numbers. */
export interface NameLists {
  /** The articles of one name after the other, in order of time: makes one of its number. */
  readonly articles: Int32Array;
  readonly articleAt: (place: number) => Card;
  /** Where those of a name begin, and where those of the next one do. */
  readonly begins: Int32Array;
  /** The first paragraph of the first article that mentions it. */
  readonly firsts: Int32Array;
  /** The page of the index that lists its articles below it; 0 if none does. */
  readonly indexPages: Int32Array;
}

/**
 * A name of the archive's table. There may be more of them than articles, so it has only what doesn't follow from something else: its id, its address
 * and its list of articles are made when somebody asks. It keeps nothing of the table.
 */
export class FoundName implements Name, Found {
  readonly type: NameType;
  readonly name: string;
  readonly key: string;
  readonly number: number;
  readonly filed: string;
  readonly hasPage: boolean;
  readonly mentions: number;
  /** Null if there is only the name itself. */
  readonly #aliases: readonly string[] | null;
  readonly #lists: NameLists;

  constructor(
    { type, name, mentions, aliases }: NameEntity,
    { key, number, filed, hasPage }: Pick<FoundName, "key" | "number" | "filed" | "hasPage">,
    lists: NameLists,
  ) {
    this.type = type;
    this.name = name;
    this.key = key;
    this.number = number;
    this.filed = filed === name ? name : filed;
    this.hasPage = hasPage;
    this.mentions = mentions;
    this.#aliases = aliases.length === 1 && aliases[0] === name ? null : aliases;
    this.#lists = lists;
  }

  get kind(): FoundKind {
    return KIND_OF[this.type];
  }
  get given(): string {
    return this.name;
  }
  get found(): Found {
    return this;
  }
  get id(): string {
    return this.key.slice(this.type.length + 1);
  }
  get aliases(): readonly string[] {
    return this.#aliases ?? [this.name];
  }

  get articles(): LongList<Card> {
    const { articles, articleAt, begins } = this.#lists;
    return new MadeList(articles, articleAt, begins[this.number], begins[this.number + 1]);
  }

  get path(): string {
    const { firsts, indexPages } = this.#lists;
    const { articles, number } = this;
    const only = articles.length === 1 ? articles.at(0) : undefined;
    if (only) return placeOf(only, firsts[number] ?? 0);
    const page = indexPages[number] ?? 0;
    if (page > 0) return inOnePiece(indexPath(this.kind, page), "#", lineOf(this));
    return inOnePiece(indexPath(this.kind), this.id, "/");
  }
}

/** The id of a name's line in its index. */
export const lineOf = ({ found }: Pick<Name, "found">): string => `name-${found?.id ?? ""}`;
