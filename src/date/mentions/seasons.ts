import { cased, directionOf, type Pattern } from "./pattern.ts";
import { seasonOf, YEAR } from "./vocabulary.ts";

const MODIFIER = "(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?";
const ANY = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
/** Those that are no verb: "the fall" of a city is none in the year. */
const PLAIN = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)";
const OF_YEAR = `(?:(?: of|,)? (?<year>${YEAR})(?![\\d-]))`;

/** "last spring", "this fall", "the summer of 1990": bare "spring" and "fall" are verbs too. */
export const seasons: Pattern = {
  rule: "season",
  type: "DATE",
  core: ["spring", "summer", "autumn", "fall", "winter"],
  find: cased(
    `${MODIFIER}(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) (?<season>${ANY})|(?:(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|[Uu]ntil|[Ss]ince|of) (?:early |late |mid-)?)|[Tt]he ${MODIFIER})(?<named>${PLAIN})${OF_YEAR}?|(?<=\\b[Ii]n )[Tt]he ${MODIFIER}(?<fall>fall)(?! (?:of|in|from|below|into)\\b)|[Tt]he ${MODIFIER}(?<fallOf>[Ff]all) of (?<year2>${YEAR})|(?:[Tt]he )?(?<year4>${YEAR}) (?<behind>${PLAIN})|(?<bare>${ANY}) (?:of )?(?<year3>${YEAR})(?![\\d-]))`,
  ),
  read({ direction, season, named, year, fall, fallOf, year2, bare, year3, behind, year4 }) {
    const name = season ?? named ?? fall ?? fallOf ?? bare ?? behind ?? "";
    const when = year ?? year2 ?? year3 ?? year4;
    const way = directionOf(direction?.replace(/^this (?=past|coming)/i, ""));
    return { kind: "season", season: seasonOf(name), year: when ? Number(when) : null, direction: way };
  },
};
