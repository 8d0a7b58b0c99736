import { wordSet } from "./wordSet.ts";

/**
 * Peoples, languages, faiths and their adjectives: they have capitals but are not names here. Compiled by hand.
 * "North Korean" and "South African" are recognised by their last word.
 */
export const DEMONYMS = wordSet(`
  afghan african albanian algerian american angolan antiguan arab arabic arabian argentine argentinian argentinean armenian
  asian aussie australian austrian azeri azerbaijani bahamian bahraini bangladeshi barbadian basque bavarian belarusian
  belgian belizean bengali beninese bermudian bhutanese bolivian bosnian brazilian brit british briton bulgarian
  burkinabe burmese burundian californian cambodian cameroonian canadian catalan caucasian chadian chechen chilean
  chinese colombian congolese cornish corsican cossack costa_rican croat croatian cuban cypriot czech dane danish
  dominican dutch dutchman ecuadorian egyptian emirati english englishman englishwoman eritrean estonian ethiopian european
  fijian filipino filipina finn finnish flemish french frenchman frenchwoman gabonese galician gambian georgian german
  germanic ghanaian greek grenadian guatemalan guinean guyanese haitian hawaiian hebrew hispanic honduran hungarian
  icelandic icelander indian indonesian iranian iraqi irish irishman islamic israeli italian ivorian jamaican japanese
  javanese jew jewish jordanian kashmiri kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz lao laotian latin
  latino latina latvian lebanese liberian libyan lithuanian londoner luxembourgish macedonian malagasy malawian malay
  malaysian maldivian malian maltese manx maori mauritanian mauritian mexican moldovan mongol mongolian montenegrin moroccan
  mozambican muslim moslem namibian navajo nepalese nepali nicaraguan nigerian nigerien nordic norman norwegian omani
  ottoman pakistani palestinian panamanian paraguayan parisian pashtun persian peruvian philippine pole polish polynesian
  portuguese prussian puerto_rican punjabi qatari roma roman romanian russian rwandan samoan saudi saxon scandinavian
  scot scots scottish scotsman senegalese serb serbian serbo-croatian shia shi'ite shiite sicilian sikh sindhi
  singaporean sinhalese slav slavic slovak slovakian slovene slovenian somali soviet spaniard spanish sudanese sunni
  swahili swede swedish swiss syrian tahitian taiwanese tajik tamil tanzanian tatar texan thai tibetan togolese tongan
  trinidadian tunisian turk turkic turkish turkmen ugandan ukrainian urdu uruguayan uyghur uighur uzbek venezuelan
  victorian vietnamese viking welsh welshman western westerner yemeni yemenite yiddish yoruba yugoslav zambian
  zimbabwean zulu christian catholic protestant buddhist hindu orthodox anglican lutheran methodist baptist evangelical
  mormon calvinist islam christianity judaism buddhism hinduism islamist zionist nazi communist marxist republican
  democrat democratic liberal conservative olympic olympics gothic goth biblical atlantic_ocean byzantine aryan balkan baltic
  caribbean mediterranean siberian himalayan arctic antarctic transatlantic muscovite new_yorker
  art_deco art_nouveau sri_lankan sierra_leonean hong_konger cape_verdean new_guinean south_sudanese costarican leonean salvadoran salvadorean salvadorian new_zealander djiboutian basotho swazi tuareg hausa igbo xhosa quechua
  aymara mapuche inuit inuk métis minnesotan queenslander afrikaner berber bedouin druze alawite yazidi rohingya hutu
  tutsi olympian peranakan eurasian habesha amhara oromo tigrayan sinhala guarani garifuna papuan melanesian micronesian
  tory whig bruneian seychellois surinamese timorese vanuatuan comorian bissau-guinean burkinabé sámi sami`);
