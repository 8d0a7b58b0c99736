/** Nouns that end as adverbs do, and can be who speaks: "the family said". */
const NOUNS = "family|assembly|ally|bully|monopoly|daily|weekly|monthly|quarterly";

/** The source of a pattern for an adverb in small letters: "publicly". */
export const ADVERB = `(?!(?:${NOUNS})(?!\\p{L}))\\p{Ll}+ly`;
