const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const BETWEEN = "(?:and |in |at |of |for |the |de |da |di |du |la |le |el |van |von |den |der |al-)";

/** A pattern for names and places with the small words between them. A verb in lower case ends it. */
export const NAMES = `(?:the )?${WORD}(?:,? ${BETWEEN}*${WORD})*`;
