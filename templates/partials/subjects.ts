import type { SiteArticle } from "../../src/entry/schema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { SEARCH_PATH } from "../../src/site/urls.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { fold } from "./fold.ts";

/** The most words that are shown for a topic. */
const MAX_WORDS = 8;

/** The most keyphrases that say what an article is about where no topic was recognised. */
const MAX_GIST = 3;

/** What an article is about: its topics, each with the words it was recognised by, and its keyphrases. */
export function subjects({ topics, keyphrases }: SiteArticle, site: Site): Html | null {
  if (topics.length === 0 && keyphrases.length === 0) return null;
  const gist =
    topics.length > 0 ? topics.map(({ name }) => name).join(", ") : keyphrases.slice(0, MAX_GIST).join(", ");
  return fold(
    "subjects",
    "About",
    gist,
    html`<ul class="name-list">${topics.map(({ name, words, confidence }) => {
      const path = site.namePaths.topics.get(name);
      const doubt = doubtWords(confidence);
      const said = words
        .slice(0, MAX_WORDS)
        .map(
          ([word, count], index) =>
            html`${index > 0 && ", "}<q dir="auto">${word}</q>${count > 1 && ` ${count}×`}`,
        );
      return html`<li><span>${path === undefined ? name : html`<a href="${href(site, path)}">${name}</a>`}</span> <span class="how">${doubt !== null && `${doubt}: `}${said}</span></li>\n`;
    })}</ul>
${keyphrases.length > 0 && html`<p>Mentioned here more often than in the rest of the archive: ${keyphrases.map((phrase, index) => html`${index > 0 && ", "}<a href="${href(site, SEARCH_PATH)}?q=${encodeURIComponent(`"${phrase}"`)}"><bdi>${phrase}</bdi></a>`)}</p>`}
${topics.length > 0 && html`<p class="how">The topics are the top level of the <a href="https://cv.iptc.org/newscodes/mediatopic/" rel="external">IPTC Media Topics</a> (CC BY 4.0).</p>`}`,
  );
}
