/** A number in a language, and the form of a noun that goes with it. */
interface Counting<Form extends Intl.LDMLPluralRule> {
  /** A number with the separators of the language: "1,200". */
  readonly number: (count: number) => string;
  /**
   * The form that goes with a number, with the number at "#": `{ one: "# article", other: "# articles" }`.
   * @param count from 0.
   */
  readonly counted: (count: number, forms: Forms<Form>) => string;
}

/** The forms of a noun. English has two, Arabic six. `other` stands for a form that no integer needs. */
export type Forms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | "other", string>>;

/** How a language counts, by the rules of Unicode. @param language BCP 47; Arabic with the digits that the pages use: `ar-u-nu-latn`. */
export function counting<Form extends Intl.LDMLPluralRule>(language: string): Counting<Form> {
  const { format } = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  return {
    number: format,
    counted(count, forms) {
      const all: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
      return (all[rules.select(count)] ?? forms.other).replace("#", format(count));
    },
  };
}
