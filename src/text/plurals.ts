const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Plurals that don't end in s, and collective nouns. */
const IRREGULAR = words(`
  people men women children troops police staff personnel cattle sheep fish deer aircraft spacecraft warcraft hovercraft
  feet teeth mice geese oxen lives wives wolves criteria phenomena media data dead injured wounded missing homeless
  servicemen servicewomen policemen firefighters fishermen businessmen gunmen congressmen lawmen crewmen infantry
  salmon offspring grandchildren schoolchildren alumni cacti fungi nuclei stimuli bacteria strata larvae crew poultry
  headquarters barracks series species means gallows crossroads works`);

/** Words that end in s but aren't plurals of something countable. */
const NOT_PLURAL = words(`
  was has does says goes its this his hers as us is always perhaps besides towards afterwards sometimes news politics
  economics physics athletics gymnastics mathematics less across unless whereas thus yes nonetheless nevertheless
  regardless plus minus versus gas bus campus virus status census chorus bonus focus crisis basis analysis thesis
  emphasis oasis axis jesus paris texas illinois arkansas kansas massachusetts wales james charles thomas
  themselves ourselves yourselves indoors outdoors overseas downstairs upstairs backwards forwards upwards downwards
  times thirds quarters halves fifths tenths eighths percents points goals runs wickets rebounds assists touchdowns
  seconds minutes hours days weeks months years decades centuries ways things sides reasons o'clock others sets
  plainclothes comes makes takes gives gets keeps wants needs seems becomes remains includes contains costs means`);

/** Plurals that stand before another noun: "30 sports clubs". */
const ATTRIBUTIVE = words(
  "police crew staff sports arms savings sales goods systems operations affairs customs narcotics weapons human services women men media data communications news works troops children aircraft foods rights singles doubles firearms",
);

/** Plurals that say little with a small number: "the talks between two countries". */
const TRIVIAL = words(`
  sides countries nations leaders governments parties neighbours neighbors capitals presidents ministers states powers
  allies rivals factors elements aspects issues matters questions problems points parts halves pieces steps stages
  phases options choices alternatives possibilities scenarios kinds types sorts forms fronts lines words sentences
  paragraphs examples instances occasions areas fields ends hands feet eyes legs arms things ways worlds minds evils`);

/** Whether an English word is a plural noun, as far as its form shows. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR.has(lower)) return true;
  return /[^su'’]s$/.test(lower) && !lower.endsWith("is") && lower.length > 3 && !NOT_PLURAL.has(lower);
}

export const isAttributive = (word: string) => ATTRIBUTIVE.has(word.toLowerCase());
export const isTrivial = (word: string) => TRIVIAL.has(word.toLowerCase());

/** Whether singular and plural look the same, as in "aircraft": a number before the word may belong to a name. */
export const isInvariable = (word: string) => /(?:craft|series|species|works|headquarters)$/i.test(word);
