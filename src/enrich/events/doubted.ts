/** Words by which a sentence denies, doubts or imagines what it tells. */
const DOUBT =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|debunk\w*|false(?:ly|hood)?|untrue|hoax|myth|rumou?r\w*|alleged(?:ly)?|reportedly|alleges?|supposed(?:ly)?|purported(?:ly)?|imagin\w+|fiction\w*|fictional|pretend\w*|wish\w*|hypothe\w+|would[’']ve|(?:would|could|should|might|may|must) have|satir\w+|no evidence|novel|movie|film|sitcom|episode|dream(?:s|ed|t)?|as if|if)(?!\p{L})/iu;

/** Whether a sentence doubts what it tells, or only imagines it. */
export const isDoubted = (sentence: string): boolean => DOUBT.test(sentence);

/** Words of the writer, or of somebody whose words stand without quotation marks: who says it isn't clear. */
const FIRST_PERSON =
  /(?<![\p{L}.])(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me|I’m|I'm|I’ve|I've|[Ww]e’re|[Ww]e're|[Ww]e’ve|[Ww]e've)(?![\p{L}.])/u;

/** Whether a sentence speaks in the first person outside of quotation marks. */
export const isFirstPerson = (sentence: string): boolean => FIRST_PERSON.test(sentence);
