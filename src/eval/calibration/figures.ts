import { howFigured } from "../../enrich/figures/record.ts";
import type { GoldDocument } from "../gold/document.ts";
import { statementsIn } from "../gold/statements.ts";
import type { JudgedDocument } from "./judged.ts";

/** The figures of articles annotated by hand; right if an annotated one of the same value overlaps. */
export function judgedFigures(documents: readonly GoldDocument[]): JudgedDocument[] {
  return documents.map(({ gold, article }) => {
    const { figures } = statementsIn(gold);
    return article.figures.map((figure) => ({
      how: howFigured(figure),
      isRight: figures.some(
        ({ start, end, value }) => start < figure.end && figure.start < end && value === figure.low,
      ),
    }));
  });
}
