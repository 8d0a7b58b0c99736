import type { SiteArticle } from "../entry/schema.ts";

/** What is compared of an article that stands beside others: its words, its date with its bounds, and what was found in it. */
export type Member = Pick<
  SiteArticle,
  | "id"
  | "title"
  | "paragraphs"
  | "date"
  | "edtf"
  | "earliest"
  | "latest"
  | "names"
  | "times"
  | "quotes"
  | "figures"
>;

export type MemberFigure = Member["figures"][number];
export type MemberQuote = Member["quotes"][number];

/** The words at a place of a member: paragraph 0 is the headline. */
export const textOf = ({ title, paragraphs }: Member, p: number): string =>
  p === 0 ? title : (paragraphs[p - 1] ?? "");

/** Whether all of one article's days surely come before all of another's. */
export const isSurelyBefore = (one: Member, other: Member): boolean =>
  one.latest !== null && other.earliest !== null && one.latest < other.earliest;
