import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { givenDate } from "../../../../src/date/stated/givenDate.ts";
import { mailDate } from "../../../../src/read/formats/mail/details.ts";
import { withFirstPage } from "../../../../src/read/formats/mail/firstPage.ts";
import { imported, readAs, sample, sampleBytes } from "../../../support/importing.ts";
import { inShort } from "../../../support/problems.ts";

const mail = (head: string, body: string) => `${head}\r\n\r\n${body}`;
const HEAD = "From: Ada <ada@desk.example>\r\nDate: Fri, 17 Feb 2023 09:31:05 +0100\r\nSubject: Rain";

describe("e-mails", () => {
  test("the header states title, day and sender; the text is that of the mail, and what it encloses is named", async () => {
    const bytes = sampleBytes("press-release.eml");
    const { value, problems } = await imported("press-release.eml", bytes);
    assert.deepEqual(inShort(problems), ["press-release.eml read/enclosed"]);
    assert.equal(problems[0]?.excerpt, "tender-plan.pdf");
    const { title, date, author } = value?.details?.fields ?? {};
    assert.deepEqual(
      [title, date, author],
      [
        "Second breakwater: port asks for tenders — deadline 31 March",
        "Fri, 17 Feb 2023 09:31:05 +0100",
        "Port of Tarrin – Press Office",
      ],
    );
    const { article } = await sample("press-release.eml");
    assert.equal(article.blocks.length, 3);
    assert.match(
      article.blocks[1]?.text ?? "",
      /^“We want to start in autumn,” said harbor master Ada Quist\. The/,
    );
  });

  test("a mail whose words are in its HTML only is read from there", async () => {
    const html = mail(
      `${HEAD}\r\nContent-Type: text/html; charset=utf-8`,
      "<p>Rain fell.</p><script>no()</script><p>Snow too.</p>",
    );
    const { blocks, details } = await readAs("a.eml", html);
    assert.deepEqual(
      blocks?.map(({ text }) => text),
      ["Rain fell.", "Snow too."],
    );
    assert.equal(details?.places.date, "the day on which the e-mail was sent (Date)");
  });

  test("a Date header is taken as it is written; without its zone only the day counts, on every machine", () => {
    assert.equal(mailDate("Fri, 17 Feb 2023 09:31:05 +0100 (CET)"), "Fri, 17 Feb 2023 09:31:05 +0100");
    assert.equal(mailDate("17 Feb 2023 23:31 EST"), "17 Feb 2023 23:31 EST");
    assert.equal(mailDate("Fri, 17 Feb 2023 23:59:59"), "17 Feb 2023");
    assert.equal(mailDate("yesterday"), null);
    for (const [header, day] of [
      ["Thu, 6 Sep 2018 19:02:44 -0000", "2018-09-06"],
      ["17 Feb 2023 23:31 EST", "2023-02-18"],
      ["17 Feb 2023", "2023-02-17"],
    ] as const)
      assert.equal(givenDate(mailDate(header) ?? "", "UTC")?.edtf, day);
  });

  test("what is no e-mail, and one without text, are problems", async () => {
    const problem = async (text: string) => inShort((await imported("a.eml", text)).problems);
    assert.deepEqual(await problem("Only words.\n"), ["a.eml read/mail"]);
    assert.deepEqual(await problem(""), ["a.eml read/mail"]);
    assert.deepEqual(await problem(mail(HEAD, "")), ["a.eml read/empty"]);
    const nested = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
    );
    assert.deepEqual(await problem(`${HEAD}\r\n${nested.join("")}`), ["a.eml read/mail"]);
  });

  test("a page saved as one file: only the page itself is read, not its frames", async () => {
    const { seed } = await sample("saved-by-browser.mhtml");
    assert.doesNotMatch(JSON.stringify(seed), /bread machine/);
    const found = withFirstPage(sampleBytes("saved-by-browser.mhtml"));
    assert.equal(found?.address, "https://ledger.example/town/2018/09/night-ovens");
    const kept = Buffer.from(found?.bytes ?? []).toString("latin1");
    assert.match(kept, /A neighbour/);
    assert.doesNotMatch(kept, /bread machine|R0lGOD/);
    assert.deepEqual(seed.details?.seenBy, [
      { value: "Thu, 6 Sep 2018 19:02:44 -0000", what: "the browser saved the page then (Date)" },
    ]);
    for (const text of ["", "no message", "Content-Type: multipart/related; boundary=x\n\n--x\n\n--x--"])
      assert.deepEqual(inShort((await imported("a.mhtml", text)).problems), ["a.mhtml read/mhtml"]);
  });
});
