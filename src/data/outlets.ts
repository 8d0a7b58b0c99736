/** A news agency or another outlet that articles name as where their news comes from. */
export interface Outlet {
  /** The name that pages show. */
  readonly name: string;
  /** Other forms of it, as they are written; a "The" before any form makes no difference. */
  readonly forms: readonly string[];
  /** An agency writes for other papers: what it says or reports is what they print. */
  readonly isAgency: boolean;
}

const agency = (name: string, ...forms: readonly string[]): Outlet => ({ name, forms, isAgency: true });
const outlet = (name: string, ...forms: readonly string[]): Outlet => ({ name, forms, isAgency: false });

/**
 * Agencies and outlets that papers in English name most often. The sources of an archive come on top. Names that are also ordinary words or other
 * things ("Time", "The Times", "The Post", "The Sun") are not here: with them a paper can only be meant where it is a source of the archive.
 */
export const OUTLETS: readonly Outlet[] = [
  agency("Reuters", "Thomson Reuters"),
  agency("Associated Press", "AP"),
  agency("Agence France-Presse", "Agence France Presse", "AFP"),
  agency("Bloomberg", "Bloomberg News"),
  agency("United Press International", "UPI"),
  agency("Deutsche Presse-Agentur", "dpa", "DPA"),
  agency("Press Association", "PA Media"),
  agency("ANSA"),
  agency("EFE"),
  agency("Xinhua", "Xinhua News Agency"),
  agency("Kyodo", "Kyodo News"),
  agency("Jiji Press", "Jiji"),
  agency("Yonhap", "Yonhap News Agency", "Yonhap news agency"),
  agency("KCNA", "Korean Central News Agency"),
  agency("TASS", "Tass", "TASS news agency"),
  agency("RIA Novosti", "RIA"),
  agency("Interfax"),
  agency("Ukrinform"),
  agency("Anadolu Agency", "Anadolu"),
  agency("Press Trust of India", "PTI"),
  agency("Canadian Press"),
  agency("Australian Associated Press", "AAP"),
  agency("IRNA"),
  outlet("BBC", "BBC News"),
  outlet("CNN"),
  outlet("NBC News"),
  outlet("CBS News"),
  outlet("ABC News"),
  outlet("Fox News"),
  outlet("MSNBC"),
  outlet("CNBC"),
  outlet("NPR"),
  outlet("Sky News"),
  outlet("Al Jazeera"),
  outlet("Deutsche Welle"),
  outlet("NHK"),
  outlet("New York Times", "NYT"),
  outlet("Washington Post", "WaPo"),
  outlet("Wall Street Journal", "WSJ"),
  outlet("Financial Times"),
  outlet("Los Angeles Times"),
  outlet("Boston Globe"),
  outlet("Chicago Tribune"),
  outlet("New York Post"),
  outlet("USA Today", "USA TODAY"),
  outlet("Politico", "POLITICO"),
  outlet("Axios"),
  outlet("BuzzFeed News"),
  outlet("Daily Beast"),
  outlet("Daily Caller"),
  outlet("Daily Telegraph"),
  outlet("Daily Mail"),
  outlet("Washington Examiner"),
  outlet("Washington Times"),
  outlet("Guardian"),
  outlet("Der Spiegel"),
  outlet("Le Monde"),
  outlet("Kyiv Independent"),
  outlet("South China Morning Post"),
];
