import { html } from "../../src/site/html.ts";
import { VERIFY_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";

export const data = each("verify", "address");

/** What the check of a passage can say. */
const VERDICTS: readonly (readonly [string, string])[] = [
  [
    "Intact",
    "the same words stand at the same place of the same article, and their paragraph and the original have the same hashes.",
  ],
  [
    "Intact words",
    "the words are the same at the same place, but their paragraph or the original was changed since.",
  ],
  [
    "Moved",
    "exactly these words stand in another paragraph or at another place in it, or the article has another address.",
  ],
  [
    "Altered",
    "exactly these words stand nowhere in the article. The page shows what stands at their place now.",
  ],
  ["Altered file", "the file itself was changed after it was saved."],
  ["Not in this archive", "no article here has the address or the original that the file names."],
];

/** Checks the file of a passage in the reader's browser. `assets/verify.js` makes the field to choose it. */
export default function verify({ site }: PageData): string {
  const main = html`<header class="opening">
<h1>Check a saved passage</h1>
<p class="deck">Is it still in this archive, word for word?</p>
</header>
<noscript><p class="notice">The check runs in your browser and needs JavaScript. Without it, you can <a href="#by-hand">check by hand</a>.</p></noscript>
<div data-verify></div>
<div class="prose">
<p>The number beside a paragraph of an article saves the paragraph, or words that you have selected in it, as a small file. Years later this page says whether the archive still has the passage as you cited it. The file stays on your device: your browser compares it with pages of this website, and sends it nowhere.</p>
<h2>What the answers mean</h2>
<dl class="columns">${VERDICTS.map(([name, meaning]) => html`<dt>${name}</dt><dd>${meaning}</dd>`)}</dl>
<p>Words are compared character by character; nothing is taken for nearly the same. The file is sealed with a hash of its content. This shows that it was changed by mistake; it is no signature, since whoever changes it on purpose can make a new seal. That is why its words are compared with the archive.</p>
<h2 id="by-hand">Checking by hand</h2>
<ol>
<li>Open the file in a text editor. It is JSON: <code>text</code> has the words, <code>article</code> and <code>place</code> say where they stand, <code>start</code> and <code>end</code> count characters of the paragraph, beginning at 0.</li>
<li>Open the article at <code>articles/</code> with the <code>id</code> under <code>article</code>, go to the paragraph, and compare the words.</li>
<li>Under “Provenance” the article’s page links to its original. Save it, and compare its hash with <code>original</code> under <code>sha256</code>: <code>sha256sum original.txt</code> on Linux, <code>shasum -a 256 original.txt</code> on a Mac, <code>certutil -hashfile original.txt SHA256</code> on Windows. <code>null</code> says that the original isn’t published, because names are shortened.</li>
<li><code>text</code> and <code>paragraph</code> under <code>sha256</code> are the hashes of the words and of their whole paragraph in UTF-8, without a line end: <code>printf '%s' 'the words' | sha256sum</code>.</li>
</ol>
</div>`;
  return base(
    site,
    {
      title: "Check a saved passage",
      description: "Compare a passage that you saved with the archive as it is now",
      path: VERIFY_PATH,
      section: null,
      scripts: ["verify.js"],
    },
    main,
  );
}
