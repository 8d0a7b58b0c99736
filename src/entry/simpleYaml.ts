/** A text of Latin letters that YAML readers take as it is, in the block of a mapping: nothing in it has a meaning of its own. */
const PLAIN =
  /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f](?:[\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f .,;!?()%$€£/+='’‘“”–—…-]|:(?![ ]|$))*(?<! )$/;

/** These words are no texts in YAML 1.1 or 1.2. */
const NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A day, a hash or a path that begins with a digit, which is put into quotation marks. */
const NUMBER_LIKE = /^\d[\w./-]*$/;

/** The longest text that is looked at, in characters. */
const LONGEST = 2000;

/** The largest whole number that is written; nothing here is as large. */
const LARGEST = 1e15;

/**
 * An entry of a mapping as our YAML library writes it (`yamlText`); null where the value isn't so simple that this is certain. Nearly all of
 * front matter is, and the library takes longer for it than all the rest of an entry takes.
 */
export function simpleEntry(key: string, value: unknown): string | null {
  return entryAt("", key, value);
}

/** @param indent what stands before the following lines of its mapping. */
function entryAt(indent: string, key: string, value: unknown): string | null {
  if (!PLAIN.test(key) || NO_TEXT.test(key)) return null;
  const scalar = scalarOf(value);
  if (scalar !== null) return `${key}: ${scalar}\n`;
  if (typeof value !== "object" || value === null) return null;
  const inner = Array.isArray(value) ? itemsAt(`${indent}  `, value) : mappingAt(`${indent}  `, value);
  return inner && `${key}:\n${inner}`;
}

function scalarOf(value: unknown): string | null {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberOf(value);
  if (Array.isArray(value)) return numbersOf(value);
  if (typeof value !== "string" || value.length > LONGEST) return null;
  if (NUMBER_LIKE.test(value)) return `'${value}'`;
  return PLAIN.test(value) && !NO_TEXT.test(value) ? value : null;
}

/** Whole numbers, and shares such as 0.95. */
function numberOf(value: number): string | null {
  if (Object.is(value, -0) || value < 0 || value > LARGEST) return null;
  const written = String(value);
  return /^\d+(?:\.\d+)?$/.test(written) ? written : null;
}

/** A place is written on one line, and so is an empty list. */
function numbersOf(items: readonly unknown[]): string | null {
  const numbers = items.map((item) => (Number.isInteger(item) ? scalarOf(item) : null));
  return numbers.includes(null) ? null : `[${numbers.join(", ")}]`;
}

function itemsAt(indent: string, items: readonly unknown[]): string | null {
  const lines = items.map((item) => {
    if (typeof item !== "object" || item === null) return line(scalarOf(item));
    return Array.isArray(item) ? null : mappingAt(`${indent}  `, item)?.slice(indent.length + 2);
  });
  return lines.some((text) => !text) ? null : lines.map((text) => `${indent}- ${text}`).join("");
}

const line = (scalar: string | null) => scalar && `${scalar}\n`;

function mappingAt(indent: string, mapping: object): string | null {
  const entries = Object.entries(mapping).map(([key, value]) => entryAt(indent, key, value));
  if (entries.length === 0 || entries.includes(null)) return null;
  return entries.map((entry) => `${indent}${entry}`).join("");
}
