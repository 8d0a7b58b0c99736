import { NO_TERMS, type Vector, type VectorList } from "../../date/stories/postings.ts";
import { type MixedHashes, mixedHashes } from "../../text/mixedHash.ts";

/** For each of some items a hash that tells whether it is as it was in another build: it is of what it says, not of numbers that differ between builds. */
export type Prints = Float64Array;

/** Adds a vector to a hash: its terms in their order, with their weights. @param ofTerms the prints of all terms. */
export function addVector(hash: MixedHashes, { terms, weights }: Vector, ofTerms: Prints): void {
  for (let at = 0; at < terms.length; at += 1) {
    hash.addNumber(0, ofTerms[terms[at] ?? 0] ?? 0);
    hash.addNumber(0, weights[at] ?? 0);
  }
}

/** The prints of vectors. @param ofTerms the prints of all terms. */
export function printsOfVectors(vectors: VectorList, ofTerms: Prints): Prints {
  const hash = mixedHashes(1);
  return new Float64Array(vectors.length).map((_, at) => {
    addVector(hash, vectors.at(at) ?? NO_TERMS, ofTerms);
    return hash.end(0);
  });
}
