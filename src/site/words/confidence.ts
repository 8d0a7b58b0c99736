import { wordsIn } from "../../languages/words.ts";

/** Below this confidence, about one of ten is wrong, and pages say so. */
const DOUBTFUL_BELOW = 0.92;

/** What pages say beside something that isn't quite sure; null where there is no doubt worth a word. */
export const doubtWords = (confidence: number, language: string): string | null =>
  confidence < DOUBTFUL_BELOW ? wordsIn(language).certainty.probably : null;
