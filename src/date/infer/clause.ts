/** Where a clause ends: at a sign, at a conjunction, and at a word that begins a relative clause. */
const BOUNDARY =
  /[,;:–—()“”"[\]]|\b(?:and|but|or|which|who|whom|whose|that|where|when|while|because|although|though|if|unless|whether|as|than)\b/gi;

/** Only so much of a sentence is looked at on each side. */
const FARTHEST = 160;

interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * The part of a sentence that some words belong to: "The dam, which was built in 1931, will be raised" is about the
 * past at 1931. Words that open a sentence and end at a comma ("In 1931, the dam was raised") belong to what follows.
 */
export function clauseAround({ before, after }: Around): Around {
  const near = before.slice(-FARTHEST);
  const start = [...near.matchAll(BOUNDARY)].reduce((_, { index, 0: sign }) => index + sign.length, 0);
  const own = near.slice(start);
  const isOpening = OPENING.test(before) && after.startsWith(",");
  const rest = after.slice(isOpening ? 1 : 0, FARTHEST);
  const end = rest.search(BOUNDARY);
  return { before: own, after: end < 0 ? rest : rest.slice(0, end) };
}

const OPENING = /^\W*(?:[A-Z]\w+ ){0,1}(?:the )?$/;
