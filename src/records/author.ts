/** Who wrote an article, as its byline names them. */

/**
 * A person's name. `family` is null where the name alone doesn't show which part is the family
 * name ("Kim Jong Un"); then only `whole` is used.
 */
export interface PersonName {
  readonly whole: string;
  readonly given: string;
  readonly particle: string;
  readonly family: string | null;
  readonly suffix: string;
}

export type Author =
  | { readonly kind: "person"; readonly name: PersonName }
  | { readonly kind: "institution"; readonly name: string };
