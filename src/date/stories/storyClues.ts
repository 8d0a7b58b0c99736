import type { Draft } from "../article.ts";
import type { Clue } from "../infer/clue.ts";
import { type DaySet, hull, intersection, type Span } from "../infer/daySet.ts";
import { daysFor, isOpen, KNOWN_DAYS, length } from "./draftDays.ts";
import { type Neighbour, storyIndex } from "./neighbours.ts";
import { type Stage, stageOf } from "./stages.ts";
import { storyClue } from "./storyClue.ts";

/** Of a story's articles 95 % lie within so many days (TimeBank, AQUAINT: pairs at least this similar). */
const STORY_DAYS = 120;
const SIMILAR = 0.4;
const SHARED = 8;
/** Likeness alone dates nothing that could be of any year: the same people meet again. */
const MAX_OWN_DAYS = 3 * 366;
const LIKE = 0.85;
/** Two reports of one visit, by the people on it; they may be on another. */
const COURSE = 0.9;
const MAX_NEIGHBOURS = 5;

/**
 * What the dated articles of an archive say of the others, by the place in the list: those on the
 * same story were written within some months, those on the same visit within two weeks and in the
 * order of its stages. What an article says itself goes first: one whose own days lie elsewhere is
 * on another visit of the same people, and nothing is drawn to it.
 */
export function storyClues(drafts: readonly Draft[]): ReadonlyMap<number, readonly Clue[]> {
  const known = new Set(
    drafts.flatMap((draft, index) => (length(daysFor(draft)) <= KNOWN_DAYS ? [index] : [])),
  );
  const open = drafts.flatMap((draft, index) => (isOpen(draft) && canBeDrawn(draft) ? [index] : []));
  if (known.size === 0 || open.length === 0) return new Map();
  const index = storyIndex(
    drafts.map(({ article: { seed } }) => seed.text),
    known,
  );
  return new Map(
    open.map((at) => [
      at,
      cluesFor(
        at,
        drafts,
        index.neighbours(at, SIMILAR).filter(({ shared }) => shared.length >= SHARED),
      ),
    ]),
  );
}

/** Whether others can date it: by its stage in a course, or by likeness within its own days. */
const canBeDrawn = ({ article, verdict }: Draft) =>
  length(verdict.days) <= MAX_OWN_DAYS || stageOf(article) !== null;

function cluesFor(at: number, drafts: readonly Draft[], neighbours: readonly Neighbour[]): Clue[] {
  const draft = drafts[at];
  if (!draft) return [];
  const own = draft.verdict.days;
  const stage = stageOf(draft.article);
  const fits = ({ days }: Clue) => intersection(days, own).length > 0;
  const each = (clue: (other: Draft, span: Span, neighbour: Neighbour) => Clue[]) =>
    neighbours.slice(0, MAX_NEIGHBOURS).flatMap((neighbour) => {
      const other = drafts[neighbour.index];
      const span = other ? hull(daysFor(other)) : null;
      return other && span ? clue(other, span, neighbour).filter(fits) : [];
    });
  const courses = each((other, span) => {
    const course = stage && sameCourse(stage, stageOf(other.article));
    return course ? [courseClue(draft, other, span, course)] : [];
  });
  if (courses.length > 0 || length(own) > MAX_OWN_DAYS) return courses;
  return each((other, span, neighbour) => likeClue(draft, other, span, neighbour));
}

interface Course {
  readonly own: Stage;
  readonly other: Stage;
}

/** Names that both sentences have to share, as "Choe Son Hui" and "North Korean" would. */
const NAMES = 2;

function sameCourse(own: Stage, other: Stage | null): Course | null {
  if (other?.course !== own.course) return null;
  return [...own.names].filter((name) => other.names.has(name)).length >= NAMES ? { own, other } : null;
}

/** An earlier stage is not after the other article, a later one not before it. */
function courseClue(draft: Draft, other: Draft, [first, last]: Span, course: Course): Clue {
  const { own, other: its } = course;
  const days: DaySet = [
    [own.stage > its.stage ? first : first - own.days, own.stage < its.stage ? last : last + own.days],
  ];
  const order =
    own.stage < its.stage
      ? ", at an earlier stage of it"
      : own.stage > its.stage
        ? ", at a later stage of it"
        : "";
  const because = `It tells of ${own.course} that another article tells of${order}.`;
  return storyClue(draft, other, "course", own, days, COURSE, because);
}

function likeClue(draft: Draft, other: Draft, [first, last]: Span, { shared }: Neighbour): Clue[] {
  const lede = draft.article.blocks[0];
  if (!lede) return [];
  const days: DaySet = [[first - STORY_DAYS, last + STORY_DAYS]];
  const because = `It shares ${shared.length} names and figures with another article: ${shared.slice(0, 6).join(", ")}.`;
  return [storyClue(draft, other, "story", lede, days, LIKE, because)];
}
