/**
 * Invented names for the people and places of the seeds, with the same capitals but other lengths. A
 * rule that was written for one of the real names would not find the invented one.
 */
const NAMES = `
  Korea Balonia, Korean Balonian, Koreans Balonians, Russia Thessaria, Russian Thessarian,
  Russians Thessarians, Ukraine Merovy, Ukrainian Merovian, Moscow Ard, Pyongyang Lisk,
  Kremlin Stonehall, Pentagon Redoubt, Kursk Ovendale, Vladivostok Quay, Kyiv Belhaven, Seoul Tam,
  Washington Oldbridge, London Marl, Brussels Vane, Beijing Zhoulin, Japan Ostrava, Japanese Ostravan,
  Germany Franconia, German Franconian, Soviet Federal, Vladimir Ignatius, Putin Marchetti, Choe Wu,
  Son Ana, Hui Belle, Kim Radcliffe, Jong Osei, jong osei, Un Ito, un ito, Volodymyr Cornelius,
  Zelenskyy Abara, Yoon Pettersen, Suk Tora, yeol li, Sergei Mo, Sergey Mo, Lavrov Quintanilla,
  Donald Bartholomew, Trump Ng, Annalena Ida, Baerbock Featherstone, Sabrina Joy, Singh Oyelaran,
  Dmitry Paul, Peskov Vandermeer, Anna Philippa, Suvorova Dunn, Alexander Tim, Petrov Castellanos,
  Robert Eustace, Kinsley Roe, Yuna Marguerite, Lee Okonkwo, Seong Fa, kweun bi, Chun Delacroix,
  In Jo, Bum Ray, KCNA BNPX
`;

const BY_NAME = new Map(
  NAMES.trim()
    .split(/,\s+/)
    .map((pair): [string, string] => {
      const [name = "", other = ""] = pair.split(" ");
      return [name, other];
    }),
);

/** "In" is a name only before "-Bum". Lower-case words are replaced only after a hyphen, as in "Jong-un". */
const WORD = /(?<![\p{L}])(?:In(?=-Bum)|(?!In\b)\p{L}+)(?![\p{L}])/gu;
const SMALL_PART = /(?<=-)\p{Ll}/u;

export function renamed(text: string): string {
  return text.replace(WORD, (word, at: number) => {
    const isSmall = /^\p{Ll}/u.test(word) && !SMALL_PART.test(text.slice(at - 1, at + 1));
    return isSmall ? word : (BY_NAME.get(word) ?? word);
  });
}

/** The text with a number of years added to each year. */
export function shifted(text: string, years: number): string {
  return text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + years));
}
