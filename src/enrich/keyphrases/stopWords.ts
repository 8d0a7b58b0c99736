/** Words that don't show what a text is about: function words, and words for reporting, time and numbers. */
const STOP = new Set(
  `a about above according across added after again against ago all almost along already also although always am amid among
  an and another any anyone anything are around as asked at away back be became because become been before began behind being
  believe below best better between beyond both brought but by call called came can cannot can't come comes coming could couldn't
  day days despite did didn't do does doesn't doing done don't down due during each early earlier either else end enough even ever
  every everyone everything example expected far few find first five following for former found four from further gave get
  gets getting give given go goes going gone good got great had hadn't half has hasn't have haven't having he he's her here hers
  herself high him himself his hour hours how however i i'm if in including increasing indeed inside instead into is isn't it it's
  its itself just keep kept kind know known large largely last late later latest least led left less let like likely little
  long longer look made main make makes making many may maybe me mean means meanwhile mentioned might million billion thousand hundred
  minute minutes month months more moreover most mostly much must my myself near nearly need needed never new next night no nor not
  noted nothing now number of off often old on once one only onto or other others our out outside over own part particularly past
  people per perhaps place point possible potentially previous previously put quite rather really recent recently remain remains report
  reported reportedly reports right said same saw say saying says second see seem seemed seems seen set several shall she
  should since six small so some someone something soon still such take taken takes taking tell ten than that that's the their them
  themselves then there there's these they they're thing things think third this those though three through throughout thus time times
  to today together told tomorrow too took toward towards tried turn turned two under until up upon us use used using very via
  want wanted was wasn't way we week weekend weeks well went were weren't what what's when where whether which while who whole whom
  whose why will with within without won't word words work would wouldn't year years yes yesterday yet you your
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december seven eight nine came across stated claimed announced explained warned added including percent
  mr mrs ms dr statement spokesman spokeswoman spokesperson related posts`.split(/\s+/),
);

/** Whether a word in lower case is a stop word; its apostrophe may be typographic. */
export const isStopWord = (word: string) => STOP.has(word.includes("’") ? word.replaceAll("’", "'") : word);
