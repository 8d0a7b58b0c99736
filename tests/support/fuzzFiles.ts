import fc from "fast-check";

/** Pieces of files that mean something to one of our readers. */
const piece = fc.constantFrom(
  ..."Rain|fell|in|Oslo|on|Monday|, 1999|said Ada Quist|10,000|\n|\n\n|---|---json|title: |tags: |extra: |date: |[|]|{|}|&a |*a|: |- ".split(
    "|",
  ),
  ..."> |# |**|```|1. |![x](y)|[a]: b|'|\"|=|;|\t|\u{1f980}|\u202e|\u00a0|\ufeff|\ufffd|~|?|..|2024-10|%|!!binary ".split(
    "|",
  ),
  ..."file,date\n|a.txt,|b.md,|action,name,forms\n|drop,|kind,what,words,from,to,source\n|event,|office,|x + y|id|\r|\v".split(
    "|",
  ),
  "|",
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const front = fc.tuple(text, text).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`);
const article = fc.oneof(text, front);
/** A folder of seeds: articles, some with front matter, the tables, and the archive’s description. */
export const anyFiles = fc.record({
  "a.txt": article,
  "b.md": article,
  "c.md": article,
  "d/e.txt": article,
  "archive.yml": text,
  "register.csv": text.map((rows) => `file,date,title,id,note\n${rows}`),
  "names.csv": text.map((rows) => `action,name,forms,type\n${rows}`),
  "facts.csv": text.map((rows) => `kind,what,words,from,to,source\n${rows}`),
});
