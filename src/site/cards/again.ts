import type { Cache } from "../../work/cache.ts";
import type { Taking } from "../../write/entries.ts";
import type { Filed, PackedArticles } from "./packedFile.ts";

/** Takes articles into a file, and keeps them for the next build. */
export function taking(articles: PackedArticles, cache: Cache): Taking {
  return {
    add(article, inputs) {
      const made = articles.add(article);
      if (made === null || inputs === null) return;
      const { bytes, ...head } = made;
      cache.put(headKey(inputs), Buffer.from(JSON.stringify(head)));
      cache.put(bytesKey(inputs), bytes);
    },
    again(inputs) {
      const head = cache.get(headKey(inputs));
      if (head === null || !cache.has(bytesKey(inputs))) return false;
      articles.addFiled(headOf(head), () => bytesOf(cache, inputs));
      return true;
    },
  };
}

const headKey = (inputs: string) => `card ${inputs}`;
const bytesKey = (inputs: string) => `article ${inputs}`;

/** The type isn't checked: the cache gives what it was given. */
function headOf(bytes: Uint8Array): Omit<Filed, "bytes"> {
  return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

function bytesOf(cache: Cache, inputs: string): Uint8Array {
  const bytes = cache.get(bytesKey(inputs));
  if (bytes === null)
    throw new Error("An article has gone from the cache of the last build while it was needed: build again");
  return bytes;
}
