import type { Card } from "../../src/site/cards/card.ts";
import { listedOf } from "./site.ts";

/** What a card says, whether it lies in bytes or is a record: only then can two be compared. */
export function plainCard(card: Card): unknown {
  return Object.fromEntries(Object.keys(listedOf()).map((key) => [key, Reflect.get(card, key)]));
}
