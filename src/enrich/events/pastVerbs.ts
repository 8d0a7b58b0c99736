/** Past forms that don't end in "-ed" and are no other word: "cut" and "set" can be the present tense or a noun. */
const IRREGULAR = new Set(
  `arose awoke beat became began bent bit bled blew bore bought bred broke brought built burnt came caught chose clung crept
  dealt died drank drew drove dug fell fed flew forbade fought found fled forgave forgot froze gave got grew hid
  held kept laid lay led left lent lost made met overcame overthrew overtook paid rang rebuilt resold rode rose
  said sang sank sat saw sent shook shot shrank slid slew slept sold sought spent spoke sprang sprung stole
  struck swam swept swore taught threw told took tore undertook underwent upheld went withdrew won wore wove wrote
  beaten begun bitten blown borne broken chosen driven drawn eaten fallen flown forgotten frozen grown
  hidden known shown sunk spoken stolen sworn taken thrown torn withdrawn worn written ran quit hit
  overturned stuck slain beheaded wed rewrote rewritten broadcast misled outspent oversaw foresaw`.split(
    /\s+/,
  ),
);

/** Words in "-ed" that are no past form of a verb. */
const OTHER =
  /^(?:need|speed|indeed|exceed|proceed|feed|seed|succeed|united|hundred|kindred|sacred|naked|breed|weed|greed|bleed|heed|deed|embed|shed|red|bed|wed|fed|led|sled|wicked|rugged|aged|beloved|learned|crooked|ragged|gifted|talented|so-called|bloodshed|interested|related|based|located|aged|supposed|alleged|purported|limited|unprecedented|undocumented|uninsured|unemployed|armed|unarmed|wounded|accused|concerned|complicated|sophisticated|dedicated|detailed|experienced|advanced|increased|continued|used)$/;

/**
 * Past forms that tell a state, a view, a plan or a comparison, and no event. With them a time says how long something held,
 * or when it was to be.
 */
const NO_EVENT = new Set(
  `was were had did been knew thought believed lived loved hated liked wanted wished hoped feared felt meant owned
  seemed appeared remained stayed stood cost contained included involved consisted belonged deserved needed needed
  owed mattered resembled represented equaled equalled totaled totalled averaged amounted accounted earned weighed measured
  planned intended expected scheduled supposed slated proposed projected predicted forecast estimated anticipated
  aimed targeted envisioned promised pledged vowed threatened prepared hoped considered wondered assumed imagined
  expected designed compared called named titled dubbed known dated set aged depended existed kept lay sat
  postponed delayed deferred rescheduled reserved booked invited failed refused declined neglected avoided
  bound due required allowed supported favored favoured opposed doubted denied disputed worked served went lacked
  tied looked sounded enjoyed understood remembered recalled tended used worn
  scrapped canceled cancelled averted avoided prevented missed lacked skipped`.split(/\s+/),
);

/** Whether a word is a past form of a verb: "signed", "met". Only words in lower case are. */
export const isPastForm = (word: string): boolean =>
  IRREGULAR.has(word) || NO_EVENT.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !OTHER.test(word));

/** Whether a past form tells of something that happens at a time. */
export const tellsEvent = (form: string): boolean => !NO_EVENT.has(form);
