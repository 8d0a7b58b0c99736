/** What a name stands under: its first letter without marks; writing with thousands of signs as one. */
export function initial(name: string): string {
  const [first = ""] = /[\p{L}\p{N}]/u.exec(name.normalize("NFD")) ?? [];
  if (first === "") return "…";
  if (/\p{N}/u.test(first)) return "0–9";
  if (/\p{Script=Han}/u.test(first)) return "漢字";
  const whole = first.toUpperCase();
  return /[\u1100-\u11ff]/.test(first) ? "한글" : ([...whole][0] ?? whole);
}
