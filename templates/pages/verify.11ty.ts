import { html } from "../../src/site/html.ts";
import { VERIFY_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";

export const data = each("verify", "address");

/** Checks the file of a passage in the reader's browser. `assets/verify.js` makes the field to choose it. */
export default function verify({ site }: PageData): string {
  const { verify: words, verifying } = site.words;
  const answers = [
    [verifying.verdicts.intact, words.intact],
    [verifying.verdicts.around, words.around],
    [verifying.verdicts.moved, words.moved],
    [verifying.verdicts.altered, words.altered],
    [verifying.changed.title, words.changed],
    [verifying.notHere.title, words.notHere],
  ] as const;
  const code = (written: string) => html`<code>${written}</code>`;
  const main = html`<header class="opening">
<h1>${words.title}</h1>
<p class="deck">${words.deck}</p>
</header>
<noscript><p class="notice">${words.noScript((name) => html`<a href="#by-hand">${name}</a>`)}</p></noscript>
<div data-verify></div>
<div class="prose">
<p>${words.how}</p>
<h2>${words.answers}</h2>
<dl class="columns">${answers.map(([name, meaning]) => html`<dt>${name}</dt><dd>${meaning}</dd>`)}</dl>
<p>${words.compared}</p>
<h2 id="by-hand">${words.byHand}</h2>
<ol>
<li>${words.open(code)}</li>
<li>${words.goTo(code)}</li>
<li>${words.original(code)}</li>
<li>${words.hashes(code)}</li>
</ol>
</div>`;
  return base(
    site,
    {
      title: words.title,
      description: words.description,
      path: VERIFY_PATH,
      section: null,
      scripts: ["verify.js"],
    },
    main,
  );
}
