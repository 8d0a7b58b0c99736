import { relatedInNumbers } from "../entry/relatedNumbers.ts";
import type { RelatedTable } from "../records/related.ts";
import { answeredHere } from "../relate/alike/asking.ts";
import { relatedBySubjects } from "../relate/related/related.ts";
import { archiveFrom, type SentArchive } from "../relate/sentArchive.ts";
import { type Stories, storiesByOpenings } from "../relate/stories/stories.ts";
import { inBytes, NOTHING } from "./inBytes.ts";

/** Which articles are on one subject, and which tell of one event. */
export interface Alike {
  readonly sameSubject: RelatedTable;
  readonly stories: Stories;
}

/** An archive, and the bytes that the last build kept of what it found. */
export interface AlikeTask {
  readonly archive: SentArchive;
  readonly former: Kept;
}

/** What was found, and the bytes to keep of that. */
export interface AlikeFound extends Alike {
  readonly kept: Kept;
}

interface Kept {
  readonly related: Uint8Array;
  readonly stories: Uint8Array;
}

/** Finds related articles and stories from numbers and texts alone, so that any thread can do it. */
export function alikeFound({ archive: sent, former }: AlikeTask): AlikeFound {
  const { articles, ...known } = archiveFrom(sent);
  const ids = articles.map(({ id }) => id);
  const [related, told] = [keeping(former.related), keeping(former.stories)];
  const sameSubject = relatedInNumbers(answeredHere(relatedBySubjects(ids, known, inBytes(related))));
  const stories = answeredHere(storiesByOpenings(articles, known, inBytes(told)));
  return { sameSubject, stories, kept: { related: related.kept(), stories: told.kept() } };
}

/** Holds the bytes of the last build, and then those for the next one. */
function keeping(former: Uint8Array) {
  let kept = former;
  return {
    known: () => former,
    keep(now: Uint8Array | null) {
      kept = now ?? NOTHING;
    },
    kept: () => kept,
  };
}
