const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const BETWEEN = "(?:and |in |at |of |for |the |de |da |di |du |la |le |el |van |von |den |der |al-)";

/** Names, places and the words between them, in a pattern; a verb in lower case ends the match. */
export const NAMES = `(?:the )?${WORD}(?:,? ${BETWEEN}*${WORD})*`;
