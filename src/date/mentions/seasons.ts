import { directionOf, exactCase, type Pattern } from "./pattern.ts";
import { seasonOf, YEAR } from "./vocabulary.ts";
import { wordsBeside } from "./wordsBeside.ts";

const MODIFIER = "(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?";
const ANY = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
/** The seasons without "fall", which may be a verb or the fall of a city. */
const PLAIN = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)";
/** "the winter of 1944-45" begins in 1944. */
const OF_YEAR = `(?:(?: of|,)? (?<year>${YEAR})(?:[-–/]\\d{2}(?:\\d{2})?)?(?![\\d-]))`;

/** "last spring", "this fall", "the summer of 1990"; not "spring" and "fall" alone, which may be verbs. */
export const seasons: Pattern = {
  rule: "times/season",
  type: "DATE",
  literals: ["spring", "summer", "autumn", "fall", "winter"],
  find: exactCase(
    `${MODIFIER}(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) (?<season>${ANY})|(?:(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|[Uu]ntil|[Ss]ince|of) (?:early |late |mid-)?)|[Tt]he ${MODIFIER})(?<named>${PLAIN})${OF_YEAR}?|(?<=\\b[Ii]n )[Tt]he ${MODIFIER}(?<fall>fall)(?! (?:of|in|from|below|into)\\b)|[Tt]he ${MODIFIER}(?<fallOf>[Ff]all) of (?<year2>${YEAR})|(?:[Tt]he )?(?<year4>${YEAR}) (?<afterYear>${PLAIN})|(?<bare>${ANY}) (?:of )?(?<year3>${YEAR})(?![\\d-]))`,
  ),
  read(
    { direction, season, named, year, fall, fallOf, year2, bare, year3, afterYear, year4 },
    _text,
    before,
    after,
  ) {
    const name = season ?? named ?? fall ?? fallOf ?? bare ?? afterYear ?? "";
    const when = year ?? year2 ?? year3 ?? year4;
    const way = directionOf(direction?.replace(/^this (?=past|coming)/i, ""));
    const known = when ? Number(when) : null;
    return {
      kind: "season",
      season: seasonOf(name),
      year: known,
      direction: way,
      ...wordsBeside(before, after),
    };
  },
};
