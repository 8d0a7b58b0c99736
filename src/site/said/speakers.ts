import type { LongList } from "../../shared/longList.ts";
import type { NavLink } from "../model/lists.ts";
import { beginnings, type Slice } from "../model/slices.ts";
import { steadyPages } from "../model/steadyPages.ts";
import { initial } from "../names/initial.ts";
import { inOrder, type Name } from "../names/names.ts";
import { pagePath } from "../urls.ts";
import { SPEAKERS_PATH } from "./paths.ts";
import type { Quotation, quotationsOf } from "./quotations.ts";

/** One of the archive's names with all that it says, in order of time. */
export interface Speaker {
  readonly name: Name;
  readonly quotations: LongList<Quotation>;
}

/** One page of the speakers, from A to Z. */
export interface SpeakerPage extends Slice<Speaker> {
  /** The number of all speakers. */
  readonly total: number;
  /** Each initial letter, and where the speakers with it begin. */
  readonly letters: readonly NavLink[];
  /** Those who say most, on the first page. */
  readonly most: readonly Speaker[];
}

/** How many speakers a page has, about, each with a few quotations. */
const PER_PAGE = 40;

const MOST = 10;

/** How many quotations of a speaker are shown; the others are on the page of their name. */
export const SHOWN_OF_SPEAKER = 3;

/** Those who speak, from A to Z. */
export function speakersOf(
  { bySpeaker }: Pick<ReturnType<typeof quotationsOf>, "bySpeaker">,
  language: string,
): Speaker[] {
  return inOrder([...bySpeaker.keys()], language).map((name) => ({
    name,
    quotations: bySpeaker.get(name) ?? [],
  }));
}

/** Finds what a name says. @param count how many names in the texts there are. */
export function quotationsByName(
  speakers: readonly Speaker[],
  count: number,
): (name: Name) => LongList<Quotation> {
  // Nearly every person is a speaker, and a table by their names would take more than their numbers.
  const byNumber: (LongList<Quotation> | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const { name, quotations } of speakers) if (name.found) byNumber[name.found.number] = quotations;
  return ({ found }) => byNumber[found?.number ?? 0] ?? [];
}

/** The pages of the speakers. */
export function speakerPages(speakers: readonly Speaker[]): SpeakerPage[] {
  const pages = steadyPages(speakers, PER_PAGE, ({ name }) => keyOf(name));
  const letters = beginnings(
    pages,
    ({ name }) => initial(name.filed),
    (speaker, page) => `${pagePath(SPEAKERS_PATH, page)}#${speakerAnchor(speaker)}`,
  );
  const shared = {
    total: speakers.length,
    letters,
    most: [...speakers].sort((a, b) => b.quotations.length - a.quotations.length).slice(0, MOST),
  };
  return pages.map((slice) => ({ ...slice, ...shared }));
}

/** The id of a speaker's heading, which is the same whoever comes before them. */
export const speakerAnchor = ({ name }: Pick<Speaker, "name">): string =>
  `s-${keyOf(name).replace("/", "-")}`;

const keyOf = ({ found, path }: Name): string => found?.key ?? path;
