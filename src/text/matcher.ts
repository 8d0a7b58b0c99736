/**
 * A multi-pattern prefilter: finds which of many lists have a word in a text, in one pass over the
 * text, with the automaton of Aho and Corasick ("Efficient string matching", 1975). It replaces a
 * regular expression for each list, which took half of the time of finding dates.
 */
export interface Prefilter {
  /** The next state for each state and class of characters. */
  readonly next: Uint16Array;
  /** The class of each character below 128; 0 for a character that is not in any word. */
  readonly classes: Uint8Array;
  /** The number of classes. */
  readonly size: number;
  /** For each state the lists that have a word ending there. */
  readonly listsEndingAt: readonly (readonly number[])[];
  /** 1 for each state at which a word ends. */
  readonly isEnd: Uint8Array;
}

interface Node {
  readonly edges: Map<number, number>;
  readonly lists: Set<number>;
}

/**
 * Builds the prefilter of some lists of words.
 * @param lists words in ASCII. A `0` in them matches any digit, `'` also the curly apostrophe, and
 * `-` also the en dash.
 * @param isCased whether case matters; if not, write all words in lower case.
 */
export function prefilterFor(lists: readonly (readonly string[])[], isCased: boolean): Prefilter {
  const { classes, size } = classesOf(lists, isCased);
  const nodes: Node[] = [{ edges: new Map(), lists: new Set() }];
  lists.forEach((words, list) => {
    for (const word of words) nodeForWord(nodes, word, classes).lists.add(list);
  });
  const next = new Uint16Array(nodes.length * size);
  // Breadth first, because a state's transitions need those of its shorter fallback.
  const queue = [{ at: 0, fallback: 0 }];
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const { at, fallback } = entry;
    const node = nodes[at] ?? emptyNode();
    if (at !== 0) for (const list of nodes[fallback]?.lists ?? []) node.lists.add(list);
    const transition = (charClass: number) => (at === 0 ? 0 : (next[fallback * size + charClass] ?? 0));
    for (let charClass = 0; charClass < size; charClass += 1)
      next[at * size + charClass] = node.edges.get(charClass) ?? transition(charClass);
    for (const [charClass, child] of node.edges) queue.push({ at: child, fallback: transition(charClass) });
  }
  const listsEndingAt = nodes.map((node) => [...node.lists]);
  const isEnd = Uint8Array.from(listsEndingAt, (ending) => (ending.length > 0 ? 1 : 0));
  return { next, classes, size, listsEndingAt, isEnd };
}

/** The state that follows a state and a character. */
export function step({ next, classes, size }: Prefilter, state: number, code: number): number {
  const charClass = code < 128 ? classes[code] : (classes[PLAIN.get(code) ?? 0] ?? 0);
  return next[state * size + (charClass ?? 0)] ?? 0;
}

/** The curly apostrophe and the en dash count as their ASCII forms. */
const PLAIN = new Map([
  [0x2019, 0x27],
  [0x2013, 0x2d],
]);

function classesOf(
  lists: readonly (readonly string[])[],
  isCased: boolean,
): Pick<Prefilter, "classes" | "size"> {
  const chars = [...new Set(lists.flat().join(""))].sort();
  const classes = new Uint8Array(128);
  chars.forEach((char, index) => {
    classes[char.charCodeAt(0)] = index + 1;
    if (!isCased) classes[char.toUpperCase().charCodeAt(0)] = index + 1;
  });
  for (let digit = 0x31; digit <= 0x39; digit += 1) classes[digit] = classes[0x30] ?? 0;
  return { classes, size: chars.length + 1 };
}

/** The node at the end of a word; it and those before it are made if they are missing. */
function nodeForWord(nodes: Node[], word: string, classes: Uint8Array): Node {
  let node = nodes[0] ?? emptyNode();
  for (let index = 0; index < word.length; index += 1) {
    const charClass = classes[word.charCodeAt(index)] ?? 0;
    const known = node.edges.get(charClass);
    const child: Node = nodes[known ?? -1] ?? { edges: new Map(), lists: new Set() };
    if (known === undefined) {
      node.edges.set(charClass, nodes.length);
      nodes.push(child);
    }
    node = child;
  }
  return node;
}

const emptyNode = (): Node => ({ edges: new Map(), lists: new Set() });
