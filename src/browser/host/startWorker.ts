import type { IndexFile } from "../../shared/indexFile.ts";
import type { PartLengths } from "../articleLengths.ts";
import type { Answered, Asked, FoundPages } from "../searchMessages.ts";

interface SearchWorker {
  /** Tells it where the index is. */
  begin(folder: string, index: IndexFile, parts: readonly PartLengths[]): void;
  /** Tells it the lengths of the articles of a part. */
  know(part: number, lengths: readonly number[]): void;
  /** @throws when a file can't be loaded. */
  search(query: string): Promise<FoundPages>;
}

interface Waiting {
  readonly resolve: (found: FoundPages) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the script that searches beside the page.
 * @param program the address of Pagefind's program, which it loads at once.
 */
export function startWorker(program: string): SearchWorker {
  const worker = new Worker(new URL("./searchWorker.js", import.meta.url));
  const waiting = new Map<number, Waiting>();
  const ask = (asked: Asked) => worker.postMessage(asked);
  let broken: Error | null = null;
  worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
    const { id } = data;
    if ("found" in data) waiting.get(id)?.resolve(data.found);
    else waiting.get(id)?.reject(new Error(data.error));
    waiting.delete(id);
  });
  worker.addEventListener("error", ({ message }) => {
    broken = new Error(message || "searchWorker.js could not be loaded");
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  ask({ kind: "program", address: program });
  let asked = 0;
  return {
    begin(folder, index, parts) {
      ask({ kind: "index", folder, index, parts });
    },
    know(part, lengths) {
      ask({ kind: "lengths", part, lengths });
    },
    search: (query) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        ask({ kind: "query", id: asked, query });
      }),
  };
}
