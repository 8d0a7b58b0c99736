/** An article that Pagefind's program found. */
export interface FoundPage {
  /** Its id in the index. */
  readonly p: string;
  /** Its score. */
  readonly s: number;
  /** Where words of the search are: position, weight (24 in ordinary text), and score. */
  readonly l: readonly { readonly l: number; readonly w: number; readonly s: number }[];
}

/** Pagefind's program, with an index whose words are loaded bit by bit. */
export interface Program {
  /** @param list of files of words. @returns what names those that may have the words of a query. */
  chooser(list: Uint8Array): (query: string) => readonly string[];
  /** Takes the words of a file. */
  add(words: Uint8Array): void;
  /** @param written the query with its accents. @param isPhrase whether these words have to stand in this order. */
  search(query: string, written: string, isPhrase: boolean): readonly FoundPage[];
}

/** What the program asks of a browser: nothing, but it insists on this function. */
const IMPORTS = { "./pagefind_web_bg.js": { __wbindgen_init_externref_table: () => {} } };

/** The program's memory is filled at places that it gives us; a byte may lie anywhere. */
const ANYWHERE = 1;

/**
 * Starts Pagefind's program. Its own script, of which we would use a tenth, is 30 kB, and its worker another 30 kB; the program's
 * functions are those of the version that we pin.
 * @param compiled the program.
 * @param list the articles, as `indexList` writes them.
 * @throws when it isn't the program that we know.
 */
export async function startProgram(compiled: WebAssembly.Module, list: Uint8Array): Promise<Program> {
  const instance = await WebAssembly.instantiate(compiled, IMPORTS);
  const { memory } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error("the search program has no memory");
  const call = (name: string, ...values: (number | boolean)[]): unknown => {
    const run = instance.exports[name];
    if (typeof run !== "function") throw new Error(`the search program has no function ${name}`);
    return run(...values);
  };
  /** Copies bytes into the memory. @returns where they are and how many. */
  const given = (content: Uint8Array): [number, number] => {
    const at = Number(call("__wbindgen_malloc", content.length, ANYWHERE)) >>> 0;
    new Uint8Array(memory.buffer).set(content, at);
    return [at, content.length];
  };
  const text = (words: string) => given(new TextEncoder().encode(words));
  /** Reads JSON that the program has written into its memory, and gives that part of the memory back. */
  const answer = (name: string, ...values: (number | boolean)[]) => {
    const [at = 0, length = 0] = placeOf(call(name, ...values));
    const json = new TextDecoder().decode(new Uint8Array(memory.buffer, at >>> 0, length));
    call("__wbindgen_free", at, length, ANYWHERE);
    return JSON.parse(json);
  };
  call("__wbindgen_start");
  let index = read(call("init_pagefind", ...given(list)));
  return {
    chooser(files) {
      const without = read(call("init_pagefind", ...given(files)));
      return (query) => answer("request_indexes", without, ...text(query));
    },
    add(words) {
      index = read(call("load_index_chunk", index, ...given(words)));
    },
    search(query, written, isPhrase) {
      const [filters, order] = [text("{}"), text("")];
      return answer("search", index, ...text(query), ...text(written), ...filters, ...order, isPhrase, false)
        .results;
    },
  };
}

/** Where the program has an index. @throws when it couldn't read it. */
function read(index: unknown): number {
  if (typeof index !== "number" || index === 0) throw new Error("the search program can’t read the index");
  return index;
}

function placeOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
