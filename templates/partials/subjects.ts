import type { SiteArticle } from "../../src/entry/schema.ts";
import { topicName } from "../../src/languages/topicName.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { SEARCH_PATH } from "../../src/site/urls.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { listed } from "../listed.ts";
import { fold } from "./fold.ts";

/** The most words that are shown for a topic. */
const MAX_WORDS = 8;

/** The most keyphrases that say what an article is about where no topic was recognised. */
const MAX_GIST = 3;

/** What an article is about: its topics, each with the words it was recognised by, and its keyphrases. */
export function subjects({ topics, keyphrases }: SiteArticle, site: Site): Html | null {
  if (topics.length === 0 && keyphrases.length === 0) return null;
  const { article: words, comma } = site.words;
  const gist =
    topics.length > 0
      ? topics.map(({ name }) => topicName(name, site.words)).join(comma)
      : keyphrases.slice(0, MAX_GIST).join(comma);
  return fold(
    "subjects",
    words.subjects,
    gist,
    html`<ul class="name-list">${topics.map(({ name, words: found, confidence }) => {
      const path = site.namePaths.topics.get(name);
      const shown = topicName(name, site.words);
      const doubt = doubtWords(confidence, site.language);
      const said = found
        .slice(0, MAX_WORDS)
        .map(
          ([word, count], index) =>
            html`${index > 0 && comma}<q dir="auto">${word}</q>${count > 1 && ` ${count}×`}`,
        );
      return html`<li><span>${path === undefined ? shown : html`<a href="${href(site, path)}">${shown}</a>`}</span> <span class="how">${doubt !== null && `${doubt}: `}${said}</span></li>\n`;
    })}</ul>
${
  keyphrases.length > 0 &&
  html`<p>${words.keyphrases(
    listed(
      keyphrases.map(
        (phrase) =>
          html`<a href="${href(site, SEARCH_PATH)}?q=${encodeURIComponent(`"${phrase}"`)}"><bdi>${phrase}</bdi></a>`,
      ),
      site.words,
    ),
  )}</p>`
}
${topics.length > 0 && html`<p class="how">${words.topicsFrom((name) => html`<a href="https://cv.iptc.org/newscodes/mediatopic/" rel="external">${name}</a>`)}</p>`}`,
  );
}
