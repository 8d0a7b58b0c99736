import { z } from "zod";

const OBJECT = z.record(z.string(), z.unknown());

/** A JSON object as its keys and values; a key such as `__proto__` is like any other. */
export type JsonObject = ReadonlyMap<string, unknown>;

/** The object that some bytes are in UTF-8; null for anything else. */
export function parsedObject(bytes: Uint8Array): JsonObject | null {
  try {
    return asObject(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** A value as an object; null if it is none. */
export function asObject(value: unknown): JsonObject | null {
  if (Array.isArray(value)) return null;
  const checked = OBJECT.safeParse(value);
  return checked.success ? new Map(Object.entries(checked.data)) : null;
}

/** The members that name an object for good, the first one that it has. */
const KEYS = ["id", "guid", "uri", "url"];

export function keyOf(object: JsonObject): string | null {
  for (const key of KEYS) {
    const value = object.get(key);
    if ((typeof value === "string" && value !== "") || typeof value === "number") return String(value);
  }
  return null;
}
