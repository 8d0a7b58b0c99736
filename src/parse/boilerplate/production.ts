import { NAMES } from "../namePattern.ts";
import { outsideBody, type SetAsideRule } from "../rule.ts";

/** "Reporting by", "Additional reporting by", "Writing by", "Editing by" and the like. */
const WORK =
  "(?:[Aa]dditional |[Ww]ith additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Gg]raphics?|[Cc]ompiled|[Tt]ranslated)(?: and (?:writing|editing))? (?:by|from)";

/** "Filmed by:", "Video produced and edited by", "edited by": the people behind a film. */
const FILM_WORK =
  "(?:(?:[Vv]ideo|[Ff]ilm|[Ss]ound|[Aa]udio|[Aa]nimation) )?(?:[Pp]roduced|[Ff]ilmed|[Ss]hot|[Dd]irected|[Ee]dited|[Pp]resented|[Nn]arrated|[Rr]eported|[Aa]nimated)(?:(?:,| and|, and) \\p{Ll}{4,10}){0,2} by:?";

/** "Video journalist:", "Footage:", "Contributing:", before names. */
const LABEL =
  "(?:[Vv]ideo [Jj]ournalist|[Pp]roducer|[Ff]ilm-?maker|[Cc]amera(?: operator)?|[Ff]ootage|[Gg]raphics?|[Ss]ound|[Cc]ontributing|[Aa]dditional reporting|[Rr]esearch)s?:|As told to";

/** Names, and after a comma perhaps whom they work for. */
const PEOPLE = `${NAMES}(?:, ${NAMES})?`;

const PATTERNS = [
  new RegExp(`^\\(?${WORK} ${NAMES}(?:[;.,] ?${WORK} ${NAMES})*[.;]?\\)?$`, "u"),
  new RegExp(`^${FILM_WORK} ${NAMES}(?:[.;,]?(?: and)? ${FILM_WORK} ${NAMES})*\\.?$`, "u"),
  new RegExp(`^(?:${LABEL}) ${PEOPLE}\\.?$`, "u"),
];

/** Where the writers were, at the end: "Lee reported from Lindmar; Chen, from Port Arden." */
const PLACES = new RegExp(
  `^(?!(?:He|She|They|It|We)\\s)${NAMES} reported from ${NAMES}\\.?(?:; ${NAMES},? from ${NAMES})*\\.$`,
  "u",
);

/** The longest production credit, in characters. */
const MAX_LENGTH = 600;

/** The people who worked on an article or a film, as they are listed at its end: "Reporting by A; Editing by B". */
export const production: SetAsideRule = {
  step: "parsing/production",
  find: ({ text }, around) =>
    text.length <= MAX_LENGTH &&
    (PATTERNS.some((pattern) => pattern.test(text)) || (outsideBody(around) && PLACES.test(text)))
      ? { reason: "who wrote and edited it", doubt: true }
      : null,
};
