/** A name with its title, and the words around. */
interface Titled {
  /** The words before the title. */
  readonly ahead: string;
  /** The title as it is written, with the comma that may follow it. */
  readonly title: string;
  /** The words after the name. */
  readonly after: string;
}

/** "a President Oke would": somebody imagined in the office. */
const IMAGINED =
  /\b(?:an?|[Ii]f|[Oo]nce|[Uu]nless|[Uu]ntil|[Ii]magine|[Ww]ere) (?:[A-Z][\w']* |the |is |becomes |former ){0,3}$/;
const WOULD = /^(?: would|'d| could| might) /;
/** "nominee for president, Oke said", "as governor, Oke sold": an office wanted or held at some time. */
const WANTED =
  /\b(?:for|[Aa]s|to|be|become|becomes|becoming|being|elected|nominated|appointed|named) (?:the |a )?$/;

/**
 * Whether a title before a name doesn't say that the person has held the office by now: candidates, nominees and
 * suppositions.
 */
export function isUnrealOffice({ ahead, title, after }: Titled): boolean {
  const isPhrase = /, $/.test(title) || /^\p{Ll}/u.test(title);
  return IMAGINED.test(ahead) || WOULD.test(after) || (isPhrase && WANTED.test(ahead));
}
