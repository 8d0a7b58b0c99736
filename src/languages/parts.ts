/** A sentence that holds elements, such as a link: its texts and the elements in their order. Whoever shows it escapes the texts. */
export type Parts<T> = readonly (string | T)[];

/** Makes something of some words of a sentence: a link, or bold letters. */
export type Make<T> = (words: string) => T;

/** A sentence with elements: `` parts`It is ${link("undated")}.` `` */
export function parts<T>(
  texts: TemplateStringsArray,
  ...holes: readonly (Parts<T> | T | string)[]
): Parts<T> {
  return texts.flatMap((text, index): Parts<T> => {
    const hole = holes[index];
    if (hole === undefined) return [text];
    return [text, ...(isParts(hole) ? hole : [hole])];
  });
}

function isParts<T>(hole: Parts<T> | T | string): hole is Parts<T> {
  return Array.isArray(hole);
}
