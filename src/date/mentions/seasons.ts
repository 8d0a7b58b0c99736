import { cased, directionOf, type Pattern, words } from "./pattern.ts";
import { SEASON, seasonOf, YEAR } from "./vocabulary.ts";

const MODIFIER = "(?:(?:early|late|mid)[- ])?";

/** "last spring", "this fall", "the summer of 1990": bare "spring" and "fall" are verbs too. */
export const seasons: Pattern = {
  rule: "season",
  type: "DATE",
  find: words(
    `${MODIFIER}(?:(?<direction>last|this|next|this past|this coming) (?<season>${SEASON})|(?<=\\b(?:in|by|during|until|since|of|the) (?:early |late |mid-)?)${MODIFIER}(?<named>summer|winter|spring|autumn)(?:(?: of)? (?<year>${YEAR}))?|the ${MODIFIER}(?<the>summer|winter|spring|autumn|fall)(?: of (?<year2>${YEAR}))|(?<bare>${SEASON}) (?<year3>${YEAR}))`,
  ),
  read({ direction, season, named, year, the, year2, bare, year3 }) {
    const name = season ?? named ?? the ?? bare ?? "";
    const when = year ?? year2 ?? year3;
    const way = directionOf(direction?.replace(/^this (?=past|coming)/i, ""));
    return { kind: "season", season: seasonOf(name), year: when ? Number(when) : null, direction: way };
  },
};

/** Feasts with a day that the calendar gives. */
export const feasts: Pattern = {
  rule: "feast",
  type: "DATE",
  find: cased(
    "(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext) )?(?<feast>Christmas Eve|Christmas(?: Day)?|New Year['’]s (?:Day|Eve)|Thanksgiving(?: Day)?|Halloween|Independence Day|Valentine['’]s Day|Labor Day|Memorial Day|Veterans Day)",
  ),
  read: ({ direction, feast = "" }) => ({
    kind: "feast",
    feast: feast.replace(/’/g, "'"),
    direction: directionOf(direction),
  }),
};
