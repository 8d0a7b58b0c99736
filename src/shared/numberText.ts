/** Five bits of a number each; the second half of them says that more bits follow. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const [BITS, MORE] = [5, 32];

/** Whole numbers from 0 on as letters, as source maps write them: in JSON they take half of what digits do. */
export function numbersToText(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    let rest = number;
    while (rest >= MORE) {
      text += DIGITS.charAt((rest % MORE) + MORE);
      rest = Math.floor(rest / MORE);
    }
    text += DIGITS.charAt(rest);
  }
  return text;
}

const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** The reverse of `numbersToText`. */
export function textToNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES.get(text.charCodeAt(at)) ?? 0;
    number += (digit % MORE) * 2 ** shift;
    shift += BITS;
    if (digit < MORE) {
      numbers.push(number);
      [number, shift] = [0, 0];
    }
  }
  return numbers;
}
