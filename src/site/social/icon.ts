import type { Typeface } from "./typeface.ts";

/** The side of the icon in its own units. */
const SIDE = 32;
const SIZE = 26;
/** The height of the typeface's capitals, as a part of its size. */
const CAPITALS = 0.67;
/** Paper and green of both themes in tokens.css. */
const COLOURS =
  "<style>.b{fill:#1c5c49}.l{fill:#fafbf9}@media(prefers-color-scheme:dark){.b{fill:#86cbb0}.l{fill:#141816}}</style>";

/**
 * The letter that stands for an archive: the first of its title, without "The", "A" and "An". Null for a title without
 * letters and digits, or in a script that the typeface doesn't have.
 */
export function initialOf(title: string, typeface: Typeface): string | null {
  const words = title.replace(/^(?:the|an?)\s+(?=\S)/i, "");
  const first = /[\p{L}\p{N}]/u.exec(words.normalize("NFC"))?.[0];
  if (first === undefined) return null;
  const [letter = first] = first.toUpperCase();
  return typeface.covers(letter) ? letter : null;
}

/** The icon of a browser's tab, in the colours of the reader's scheme. Letters are outlines, as an icon has no fonts. */
export function iconSvg(letter: string, typeface: Typeface): string {
  return svg(
    `${COLOURS}<rect class="b" width="${SIDE}" height="${SIDE}" rx="6"/>`,
    letter,
    typeface,
    'class="l"',
  );
}

/** The icon of a phone's home screen, which rounds the corners itself and has one scheme. */
export function touchIconSvg(letter: string, typeface: Typeface): string {
  return svg(`<rect fill="#1c5c49" width="${SIDE}" height="${SIDE}"/>`, letter, typeface, 'fill="#fafbf9"');
}

function svg(ground: string, letter: string, typeface: Typeface, paint: string): string {
  const left = (SIDE - typeface.width(letter, SIZE)) / 2;
  const outlines = typeface.outlines(letter, left, (SIDE + SIZE * CAPITALS) / 2, SIZE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${ground}<path ${paint} d="${outlines}"/></svg>`;
}
