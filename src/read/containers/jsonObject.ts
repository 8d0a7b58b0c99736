import { wellFormedIn } from "../../shared/wellFormed.ts";
import { isMapping } from "../yaml.ts";

/** A JSON object as its keys and values; a key such as `__proto__` is like any other. */
export type JsonObject = ReadonlyMap<string, unknown>;

/** The object that some bytes are in UTF-8; null for anything else. */
export function parsedObject(bytes: Uint8Array): JsonObject | null {
  try {
    const text = new TextDecoder().decode(bytes);
    return asObject(wellFormedIn(JSON.parse(text), text));
  } catch {
    return null;
  }
}

/** A value as an object; null if it is none. */
export const asObject = (value: unknown): JsonObject | null =>
  isMapping(value) ? new Map(Object.entries(value)) : null;

/** The members that name an object for good, the first one that it has. */
const KEYS = ["id", "guid", "uri", "url"];

export function keyOf(object: JsonObject): string | null {
  for (const key of KEYS) {
    const value = object.get(key);
    if ((typeof value === "string" && value !== "") || typeof value === "number") return String(value);
  }
  return null;
}
