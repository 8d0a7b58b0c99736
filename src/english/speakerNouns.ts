/** Nouns for people, bodies and documents that can say something. */

const PEOPLE = `
  activist airman businessman businesswoman billionaire buyer seller cameraman fisherman foreman gunman policeman
  policewoman tycoon general activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor architect artist attendee
  attorney author backer banker bishop blogger boss boy broker brother candidate captain caucusgoer chair chairman
  chairwoman chancellor chef chief child clerk coach colleague colonel columnist commander commentator commissioner
  congressman congresswoman conservative consultant coordinator correspondent counsel counselor counsellor critic customer
  daughter dealer defender delegate democrat deputy designer developer diplomat director doctor donor driver economist
  editor employee engineer envoy executive expert fan farmer father fellow fighter financier firefighter foe founder friend
  fundraiser girl governor guard guest head historian host husband insider inspector interviewer investigator investor
  islander journalist judge justice kid king queen lady lawmaker lawyer leader lecturer liberal lieutenant lobbyist man manager mayor
  member meteorologist migrant minister moderator mother mourner neighbor neighbour nominee nurse observer officer
  official operative opponent organizer organiser owner panelist parent participant partner passenger pastor patient
  person physician pilot player poet politician pollster president priest prince princess principal producer professor prosecutor
  protester protestor psychologist publisher questioner rabbi reader refugee reporter representative republican
  researcher resident retiree reviewer rival salesman scholar scientist secretary senator sergeant sheriff sister
  soldier solicitor son source speaker specialist spokesman spokesperson spokeswoman staffer star strategist student
  superintendent supporter surgeon survivor teacher technician trader trainer user veteran victim villager visitor
  volunteer voter widow wife winner witness woman worker writer youth`;

const BODIES = `
  administration agency airline army association authority bank board body bureau business cabinet camp campaign charity church
  commission committee community company conglomerate consulate corporation council court crowd department embassy employer family
  federation firm force foundation giant government group hospital household institute ministry monarchy museum network
  newspaper office operation organization organisation outlet palace paper parliament party police press prosecution
  regime school secretariat tabloid venue society staff store team think-tank tribunal union university watchdog`;

const DOCUMENTS = `
  account analysis article assessment audit book census chart complaint data dataset dispatch document email entry
  estimate figure filing forecast form index indictment information inquiry inventory invoice lawsuit ledger letter
  memo memoir minute narrative note notice paper poll projection prospectus ranking record response average register report research
  review advert advertisement advertising petition cable column editorial release ruling order guidance headline caption blog post tweet message text motion passage paperwork plan proposal question questionnaire summary schedule statement statistic statistics story study suit survey tally testimony transcript website`;

/** People and bodies who are rarely quoted. */
const OTHERS = `
  accountant applicant apprentice aristocrat assistant athlete aunt bakery band baron baroness barista batsman boyfriend brand bride bureaucrat
  bystander cadet captive celebrity chain champion chaplain claimant cleric club coalition comic consortium constable convict
  cop countess cousin deacon defendant dentist detainee detective duchess duke earl emperor empress estate exile expat fiance fiancee
  front-runner frontrunner genius girlfriend grandchild granddaughter grandfather grandmother grandson groom guru heir heiress hostage hotel icon
  imam immigrant impersonator infant informant inmate insurgent intern jockey kingpin label landlady landlord laureate league legend
  magnate maid marshal mastermind mechanic media medic medallist medalist midwife mogul monarch monk motorist movement nanny
  nephew niece nun ombudsman paramedic passer-by peer pensioner plaintiff pontiff pope prodigy pub pundit rebel recruit referee
  regulator restaurant resort ringleader servant shop sibling spy statesman stateswoman stepfather stepmother sultan suspect
  tabloid teammate technocrat teen tenant terrorist thief toddler trainee twin uncle usher venue vet vicar waitress zoo`;

const words = (list: string) => list.trim().split(/\s+/);
const BODY = new Set(words(BODIES));
const DOCUMENT = new Set(words(DOCUMENTS));
const SOURCE = new Set([...DOCUMENT, ...words(OTHERS)]);
const PERSON = new Set(words(PEOPLE));
const NOUNS = new Set([...PERSON, ...BODY]);

/** Whether a noun in the singular stands for a person: "spokesman", "Vice-president". */
export function isPersonNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  return PERSON.has(word.slice(word.lastIndexOf("-") + 1));
}

/** Whether a noun, singular or plural, stands for people or for a body of people: "spokesman", "aides", "ministry". */
export function isSpeakerNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  const last = word.slice(word.lastIndexOf("-") + 1);
  return (
    [word, last, singular(last)].some((one) => NOUNS.has(one)) || last === "people" || last === "children"
  );
}

/** Whether the last word of a description stands for a body: "a private company". */
export function isBodyNoun(description: string): boolean {
  return BODY.has(description.slice(description.lastIndexOf(" ") + 1).toLowerCase());
}

/** What stands before a document and doesn't say which one it is: "another report", "copy of the letter". */
const ANY =
  /^(?:(?:one|another|new|latest|first|second|same|separate)\s)?(?:(?:cop(?:y|ies)|version|draft|text|transcript|excerpts?|parts?|section)\sof\s(?:(?:an?|the|this|that|his|her|its|their)\s)?)?/i;

/**
 * Whether a description is of a document, and doesn't say of which or of whose: "letter", "copy of the letter"; not "joint statement
 * from the company", "2013 study", "paper", which may be a newspaper, nor "Dispatch", which may be one's name.
 */
export function isUnnamedDocument(description: string): boolean {
  const noun = description.replace(ANY, "");
  const isDocument = DOCUMENT.has(noun) || DOCUMENT.has(singular(noun));
  return isDocument && !isSpeakerNoun(noun);
}

/** The endings of nouns for people and firms: "trader", "importers"; a few other words have them too. */
const ENDING =
  /^(?!(?:number|order|quarter|matter|offer|power|error|factor|sector|floor|river|weather|summer|winter|corner|border|labor|color|door|dinner|tower|water|paper|layer|danger|anger|fear|gear|year|war|car)s?$)\p{L}*\p{Ll}{2}(?:er|or|ist|ian)s?$/u;

/** Whether a noun stands for people, a body, or a document that can be the source of a number: "data", "reports". */
export function isSourceNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  return isSpeakerNoun(noun) || SOURCE.has(word) || SOURCE.has(singular(word)) || ENDING.test(noun);
}

function singular(word: string): string {
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.endsWith("wives")) return "wife";
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}
