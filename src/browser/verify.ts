import { verifying } from "../languages/chosen.ts";
import { placeWords, verdictWords } from "../shared/passage/verdictWords.ts";
import { type AskedArchive, type VerifiedPassage, verifyPassage } from "../shared/passage/verifyPassage.ts";
import { announce } from "./announce.ts";
import { element } from "./elements.ts";
import { canReadPages } from "./host/otherPages.ts";
import { publishedArchive } from "./publishedArticle.ts";

/** The top of the site: this script lies in `assets/`. */
const site = new URL("../", import.meta.url);

/** The most bytes of a file that are read: a passage has less. */
const MOST_BYTES = 4_000_000;

const place = document.querySelector("[data-verify]");
if (place)
  place.replaceChildren(
    ...(canReadPages() ? form() : [element("p", { class: "notice" }, verifying.notFromDisk)]),
  );

/** A field to choose files; they can be dropped anywhere on the page too. */
function form(): HTMLElement[] {
  const input = element("input", {
    type: "file",
    id: "passage-file",
    multiple: "",
    accept: ".json,application/json",
  });
  const results = element("div", { class: "verified" });
  const check = async (files: Iterable<File>) => {
    const all = [...files];
    if (all.length === 0) return;
    results.replaceChildren(element("p", {}, verifying.comparing));
    // Anew for each choice, as the archive may have been published anew.
    const archive = publishedArchive(site);
    const made = [];
    for (const file of all) made.push(await resultOf(file, archive));
    results.replaceChildren(...made);
    announce(made.map((one) => one.querySelector("h2")?.textContent ?? "").join(". "));
  };
  input.addEventListener("change", async () => {
    await check(input.files ?? []);
    // The same file can be chosen again after it was changed.
    input.value = "";
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void check(event.dataTransfer?.files ?? []);
  });
  const label = element("label", { for: "passage-file" }, verifying.choose);
  return [element("div", { class: "choose" }, label, input), results];
}

/** What is said of a file. */
async function resultOf(file: File, archive: AskedArchive): Promise<HTMLElement> {
  const name = element("bdi", {}, file.name);
  const about = (title: string, ...content: (Node | string)[]) =>
    element("section", {}, element("h2", {}, `${title}: `, name), ...content);
  try {
    const verified = await verifyPassage(file.size > MOST_BYTES ? "" : await file.text(), archive);
    const { title, sentences } = verdictWords(verified, verifying);
    return about(
      title,
      ...quotation(verified),
      ...sentences.map((words) => element("p", {}, words)),
      ...proof(verified),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return about(verifying.notCompared, element("p", {}, verifying.notLoaded(why)));
  }
}

/** The words of the passage, and of which article the file says that they are. */
function quotation({ passage }: VerifiedPassage): Node[] {
  if (passage === null) return [];
  const {
    text,
    article,
    place: { paragraph },
  } = passage;
  const source = [article.title, article.source, verifying.paragraph(paragraph)].filter(
    (part) => part !== null && part !== "",
  );
  return [
    element("blockquote", { dir: "auto", lang: article.language }, text),
    element("p", { class: "source" }, element("bdi", {}, source.join(", "))),
  ];
}

/** Links to where the words stand, or what differs. */
function proof({ found }: VerifiedPassage): Node[] {
  if (found === null || found === "withdrawn") return [];
  const {
    id,
    judgement: { places, difference },
  } = found;
  const link = (hash: string, words: string) =>
    element("li", {}, element("a", { href: new URL(`articles/${id}/${hash}`, site).href }, words));
  const links = places.map((one) => link(`#p${one.paragraph}`, verifying.goTo(placeWords(one, verifying))));
  const differing = difference && [
    element("p", {}, verifying.differing),
    element(
      "p",
      { class: "difference", dir: "auto" },
      difference.before,
      ...(difference.saved === "" ? [] : [element("del", {}, difference.saved)]),
      ...(difference.now === "" ? [] : [element("ins", {}, difference.now)]),
      difference.after,
    ),
  ];
  return [
    ...(differing ?? []),
    element("ul", {}, ...(links.length > 0 ? links : [link("", verifying.articleNow)])),
  ];
}
