import { type Html, html } from "../../../site/html.ts";
import type { Advice } from "./rows.ts";
import { headLine, type TableForm, type TableName, tableRow } from "./tables.ts";

/** The block that only the curator sees: which row of which table corrects what the page says. */
export function adviceBlock(advice: readonly Advice[], formOf: (table: TableName) => TableForm): Html {
  return html`<section class="curator" lang="en" dir="ltr" aria-labelledby="curator">
<h2 id="curator">For the curator</h2>
<p>The site shows this only while it is served from this machine; the published site doesn’t have it. Is something wrong on this page? Copy its row into the table in your folder of articles, change it, and save.</p>
${advice.map((one) => tableRows(one, formOf(one.table)))}
</section>
`;
}

function tableRows({ heading, table, how, facts }: Advice, form: TableForm): Html {
  return html`<details><summary>${heading} <span class="table">${table}</span></summary>
<p>${how}</p>
<p class="head">The first line of the table: <code>${headLine(form)}</code></p>
<dl>${facts.map(({ said, cells }) => html`<dt dir="auto">${said}</dt><dd><code>${tableRow(form, cells)}</code></dd>`)}</dl>
</details>
`;
}
