import type { Outcome, Problem } from "../problem.ts";
import { pinnedId } from "../read/precedence.ts";
import type { Seed } from "../records/source.ts";

/** The number of hex digits of the SHA-256 in an id: 40 bits, so that a clash is unlikely below a million articles. */
const ID_LENGTH = 10;

/** What an id is made from. */
interface Identifiable {
  readonly seed: Pick<Seed, "file" | "sha256" | "register">;
}

/**
 * The permanent id of each article: the one in the register, otherwise the first ten hex digits of the SHA-256 of
 * its bytes. Articles with the same ten digits get as many further digits as they need, independently of their order,
 * and a problem tells the curator how to keep an id that was published before. Two articles have the same hash only if they
 * differ in nothing but names that are shortened; the second gets a `-2` at its end.
 * @returns the ids in the order of the articles.
 */
export function identify(articles: readonly Identifiable[]): Outcome<string[]> {
  const { pinned, problems } = pinnedIds(articles);
  const taken = new Set(pinned.values());
  const clashing = new Map<string, string[]>();
  for (const article of articles) {
    if (pinned.has(article)) continue;
    const { sha256 } = article.seed;
    const digits = sha256.slice(0, ID_LENGTH);
    const group = clashing.get(digits);
    if (group === undefined) clashing.set(digits, [sha256]);
    else if (!group.includes(sha256)) group.push(sha256);
  }
  const found = new Map<string, number>();
  const value = articles.map((article) => {
    const { sha256, file } = article.seed;
    const digits = sha256.slice(0, ID_LENGTH);
    const pin = pinned.get(article);
    if (pin !== undefined) return pin;
    const own = uniquePrefix(sha256, clashing.get(digits) ?? [], taken);
    const numbered = (number: number) => (number === 1 ? own : `${own}-${number}`);
    let number = (found.get(sha256) ?? 0) + 1;
    while (taken.has(numbered(number))) number += 1;
    found.set(sha256, number);
    const id = numbered(number);
    if (id !== digits) problems.push(clash(file, digits, id));
    return id;
  });
  return { value, problems };
}

/** The shortest prefix that no other hash of the group begins with and that the register doesn't pin. */
function uniquePrefix(sha256: string, group: readonly string[], taken: ReadonlySet<string>): string {
  for (let length = ID_LENGTH; length < sha256.length; length += 1) {
    const prefix = sha256.slice(0, length);
    if (!taken.has(prefix) && group.filter((other) => other.startsWith(prefix)).length === 1) return prefix;
  }
  return sha256;
}

function clash(seed: string, digits: string, id: string): Problem {
  const message = `Another article has the id ${digits} too, so this one gets ${id}. To keep an id that was published, pin it in the register.`;
  return { seed, stage: "relate", rule: "clash", message };
}

/** The ids that the register pins; if two rows pin the same id, the first article gets it. */
function pinnedIds(articles: readonly Identifiable[]) {
  const pinned = new Map<Identifiable, string>();
  const owners = new Map<string, Identifiable>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const pin = pinnedId(article.seed);
    if (pin === null) continue;
    const { id, line } = pin;
    const owner = owners.get(id);
    if (owner) {
      const message = `The id is already pinned to ${owner.seed.file}: pin another one.`;
      problems.push({
        seed: "register.csv",
        stage: "relate",
        rule: "pinned",
        line,
        message,
        excerpt: id,
      });
    } else {
      owners.set(id, article);
      pinned.set(article, id);
    }
  }
  return { pinned, problems };
}
