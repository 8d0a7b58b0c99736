import { textToNumbers } from "../shared/numberText.ts";
import { element } from "./elements.ts";
import { once } from "./loadFile.ts";
import { foldAccents } from "./normalize.ts";
import { loadSpeakers } from "./pagefind.ts";

/** The most names that are offered at once. */
const OFFERED = 20;

/** What is typed before `said:`, a quotation mark if there is one, and the beginning of a name or of one of its words. */
const TYPED = /^(.*(?:^|\s))said:("?)([^"]*)$/is;

/** The names of those who speak, those in the most articles first. They are loaded when somebody types `said:`. */
const names = once(async () => {
  const { values, of } = await loadSpeakers();
  return values
    .map((name, index) => ({ name, folded: foldAccents(name), count: textToNumbers(of[index] ?? "").length }))
    .sort((a, b) => b.count - a.count);
});

/** Offers the names of those who speak when `said:` is typed into a field, in the browser's own list of suggestions. */
export function suggestSpeakers(input: HTMLInputElement): void {
  const list = element("datalist", { id: "speakers" });
  input.after(list);
  input.setAttribute("list", list.id);
  const offer = async () => {
    const [, before = "", mark = "", typed = ""] = TYPED.exec(input.value) ?? [];
    const isAsked = TYPED.test(input.value);
    // Without the names a reader can still type one.
    const known = isAsked ? await names().catch(() => []) : [];
    const wanted = foldAccents(typed);
    const offered = known.filter(({ folded }) => ` ${folded}`.includes(` ${wanted}`)).slice(0, OFFERED);
    list.replaceChildren(
      ...offered.map(({ name }) =>
        element("option", {
          value: `${before}said:"${name}"`,
          label: `${before}said:${mark}${beginningWith(wanted, name)}`,
        }),
      ),
    );
  };
  input.addEventListener("input", () => void offer());
}

/**
 * A name with the word first that begins as typed: "Clinton, Hillary" for "clin". Browsers offer only what has the typed text in its
 * value or its label, some only what begins with it.
 */
function beginningWith(wanted: string, name: string): string {
  const words = name.split(" ");
  const from = (at: number) => words.slice(at).join(" ");
  const at = words.findIndex((_word, index) => foldAccents(from(index)).startsWith(wanted));
  return at > 0 ? `${from(at)}, ${words.slice(0, at).join(" ")}` : name;
}
