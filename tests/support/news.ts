import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** As many as news agencies write: put into the seeds' text, which names few days. */
const TIMES =
  "on Tuesday,last week,in the first quarter,on Nov. 3,since 1998,two years ago,in March,for six months,early next year,at 10 a.m.,in the late 1980s,on July 4, 2019,yesterday,now,a day earlier,recently,the second half of 2020,every year".split(
    ",",
  );
const EVERY = 60;

/** The project's own seeds, repeated, cut into texts of so many words, with time expressions put in. */
export function newsTexts(count: number, words: number): string[] {
  const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
  const files = readdirSync(join(root, "seeds")).filter((name) => name.endsWith(".txt"));
  const whole = files.map((name) => readFileSync(join(root, "seeds", name), "utf8")).join("\n\n");
  const tokens = whole.match(/\S+\s*/g) ?? [];
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: words }, (_, at) => {
      const time = at % EVERY === 0 ? `${TIMES[(index + at / EVERY) % TIMES.length]} ` : "";
      return time + tokens[(index * words + at) % tokens.length];
    }).join(""),
  );
}
