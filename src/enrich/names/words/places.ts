import { wordSet } from "./wordSet.ts";

/** Head nouns of places: "river" in "Connecticut River". */
export const PLACE_HEADS = wordSet(`
  river lake lakes sea ocean bay gulf strait straits channel canal creek brook island islands isle isles peninsula cape
  coast beach harbor harbour mountain mountains mount hill hills peak ridge range valley canyon desert forest woods
  park gardens garden falls springs glacier volcano plateau plain plains basin reef lagoon marsh swamp dam reservoir
  pond city town township village borough county province prefecture district region oblast governorate canton parish
  state territory republic kingdom empire street avenue boulevard road lane highway freeway square plaza bridge tunnel
  airport station stadium arena field heights junction crossing castle palace tower cathedral temple mosque abbey
  monastery cemetery fort gate port quarter suburb estate wharf dock docks pier ave ave. blvd blvd. rd. st. building
  speedway circuit racecourse playfield line mall prison territories hemisphere zone interchange roundabout bypass
  restaurant hotel resort theatre theater hall campus base camp mine plant refinery terminal headquarters barracks
  shrine monument memorial basilica chapel embankment promenade boardwalk pass glen loch moor fields heights hamlet
  steppe tundra seaport airfield spaceport cosmodrome countries archipelago lighthouse villa house sanctuary reserve rink
  spa farm ranch vineyard cove inlet sound fjord atoll refuge`);

/** First words of places: "mount" in "Mount Everest". */
export const PLACE_STARTS = wordSet(
  `mount mt mt. st st. saint lake cape fort port lough loch rio río isle gulf bay strait san santa santo são ras wadi
  jebel jabal kuala puerto ciudad isla wat koh river stade stadio estadio estádio piazza praça`,
);

/** Words that begin a place before "of": "Gulf of Mexico", "Republic of Ireland". */
export const PLACE_OF = wordSet(
  "gulf bay sea strait straits isle isles cape city town village county province state republic kingdom commonwealth port territory district bight coast rock horn",
);

/** Directions before a listed place: "Western Europe". */
export const DIRECTIONS = wordSet(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower greater inner outer mid`);

/** Prepositions after which an unknown name is probably a place: "in Zandvoort". */
export const PLACE_PREPOSITIONS = wordSet(
  "in near at from to outside across around throughout toward towards into",
);

/** Continents, regions, seas, rivers and mountains, compiled by hand: the preferred form, then other forms. */
export const WORLD_REGIONS = `
Europe
Asia
Africa
North America
South America
Latin America
Central America
Oceania
Antarctica
Arctic
Balkans
Caucasus
Caribbean
Scandinavia
Middle East|Mideast
Near East
East Asia
Southeast Asia|South-East Asia
South Asia
Central Asia
Eastern Europe
New South Wales
Northern Territory
British Columbia
Nova Scotia
New Brunswick
Prince Edward Island
Northwest Territories
Western Cape
Eastern Cape
Northern Cape
Sub-Saharan Africa
Western Hemisphere
Upper Egypt
Lower Egypt
Americas
Indo-Pacific
Asia-Pacific
Ulaanbaatar
Horn of Africa
Virginia
Labrador
Cheyenne
Juneau
Topeka
Boise
Tallahassee
Annapolis
Montpelier
Bismarck
Des Moines
Baton Rouge
Carson City
Harrisburg
Northern Virginia
Orlando
Guangxi
Yunnan
Guizhou
Hebei
Henan
Hubei
Hunan
Anhui
Zhejiang
Jiangsu
Jiangxi
Fujian
Hainan
Shandong
Shanxi
Shaanxi
Liaoning
Jilin
Heilongjiang
Qinghai
Ningxia
Inner Mongolia
Balochistan
Sindh
Khyber Pakhtunkhwa
Patagonia
Amazon
Yucatan
Baltic
Bay Area
Western Europe
Central Europe
North Africa
West Africa
East Africa
Sahel
Sahara
Siberia
Crimea
Donbas|Donbass
Gaza|Gaza Strip
West Bank
Golan Heights
Kashmir
Tibet
Xinjiang
Kurdistan
Catalonia
Bavaria
Brittany
Normandy
Silicon Valley
Wall Street
Hollywood
Manhattan
Brooklyn
Queens
Bronx
Capitol Hill
Soviet Union|USSR|U.S.S.R.
East Germany
West Germany
Yugoslavia
Czechoslovakia
Prussia
Ottoman Empire
Roman Empire
Byzantium
Mesopotamia
Korea
Korean Peninsula
Atlantic|Atlantic Ocean
Pacific|Pacific Ocean
Indian Ocean
Mediterranean|Mediterranean Sea
Baltic Sea
Black Sea
Red Sea
North Sea
Persian Gulf
South China Sea
English Channel
Suez Canal
Panama Canal
Danube
Rhine
Nile
Volga
Thames
Ganges
Mekong
Himalayas
Alps
Andes
Pyrenees
Rockies
Kyiv|Kiev
Chechnya
Darfur
Bosnia
Herzegovina
Ulster
Rhondda Cynon Taf|Rhondda Cynon Taff
Blaenau Gwent
Neath Port Talbot
Vale of Glamorgan
Merthyr Tydfil
Westminster
Roland Garros
John O'Groats|John o'Groats
Sierra Madre
Washington|Washington D.C.|Washington DC
Whitehall
Holyrood
Stormont
Abkhazia
South Ossetia
Nagorno-Karabakh
Transnistria
Galicia
Flanders
Wallonia
Tuscany
Sicily
Sardinia
Corsica
Crete
Okinawa
Hokkaido
Honshu
Java
Sumatra
Borneo
Bali
Oahu
`;

/** Countries with forms that the package lacks, compiled by hand: the preferred form, then other forms. */
export const COUNTRY_FORMS = `
United States|U.S.|US|USA|U.S.A.|United States of America|America|U.S
United Kingdom|UK|U.K.|Britain|Great Britain|U.K
United Arab Emirates|UAE|U.A.E.
North Korea|DPRK|Democratic People's Republic of Korea
South Korea|Republic of Korea|ROK
Russia|Russian Federation
China|People's Republic of China|PRC
Taiwan|Republic of China
Myanmar|Burma
Netherlands|Holland
Czech Republic|Czechia
Turkey|Türkiye|Turkiye
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
East Timor|Timor-Leste
Eswatini|Swaziland
North Macedonia|Macedonia
Bosnia and Herzegovina|Bosnia-Herzegovina
Democratic Republic of the Congo|DRC|DR Congo|Democratic Republic of Congo
Republic of the Congo|Congo-Brazzaville
Vatican City
Cape Verde|Cabo Verde
New Zealand
Saudi Arabia
England
Scotland
Wales
Northern Ireland
`;

/** Abbreviations of US states: those that news agencies use (AP style), and the postal codes. */
export const STATE_ABBREVIATIONS = wordSet(`
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
  N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
  SD TN TX UT VT VA WA WV WI WY DC`);
