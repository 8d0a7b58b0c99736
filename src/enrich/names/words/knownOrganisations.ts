/**
 * Organisations of world news that the packages' list lacks, compiled by hand. Each line has the preferred form,
 * then other forms.
 */
export const KNOWN_ORGANISATIONS = `
European Union|EU|E.U.
United Nations|UN|U.N.
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
African Union|AU
Arab League|League of Arab States
ASEAN|Association of Southeast Asian Nations
OPEC|Organization of the Petroleum Exporting Countries
World Health Organization|WHO|World Health Organisation
G7
G8
G20
Commonwealth
Parliament
Cabinet
High Court
Twitter
Facebook
Instagram
YouTube
WhatsApp
LinkedIn
Snapchat
Zoom
Netflix
Fox News|Fox
Goldman Sachs
Morgan Stanley
JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan|JPMorgan Chase & Co.
Merrill Lynch
Wells Fargo
Charles Schwab
Credit Agricole|Crédit Agricole
Standard Chartered
Fannie Mae
Freddie Mac
Thomson Reuters
Rolls-Royce|Rolls Royce
Aston Martin
Jaguar Land Rover
Louis Vuitton
Calvin Klein
Ralph Lauren
Harley-Davidson
World Trade Organization|WTO|World Trade Organisation
International Monetary Fund|IMF
World Bank
International Criminal Court|ICC
International Court of Justice|ICJ
International Atomic Energy Agency|IAEA
UNESCO
UNICEF
UNHCR
Interpol
Europol
OECD
OSCE
BRICS
European Commission
European Parliament
European Council
European Central Bank|ECB
Federal Reserve|Fed
Bank of England
U.N. Security Council|UN Security Council|United Nations Security Council|Security Council
U.N. General Assembly|UN General Assembly|General Assembly
Pentagon
Kremlin
White House
Downing Street
Vatican|Holy See
Congress
U.S. Congress|US Congress
Senate
U.S. Senate|US Senate
House of Representatives
House of Commons
House of Lords
Supreme Court
U.S. Supreme Court|US Supreme Court
U.S. State Department|State Department|US State Department
U.S. Justice Department|Justice Department|US Justice Department
Defense Department|Department of Defense
U.S. Treasury|Treasury Department|US Treasury
State Duma|Duma
Knesset
Bundestag
Bundesrat
Bundesbank
Bundeswehr
Lok Sabha
Rajya Sabha
Politburo
Scotland Yard
Hamas
Hezbollah|Hizbollah|Hizbullah
Taliban
Al Qaeda|al Qaeda|Al-Qaeda|al-Qaeda|al-Qaida|Al-Qaida
Islamic State|ISIS|ISIL|Isis
Boko Haram
Fatah
Houthis
Wagner Group|Wagner
Red Cross
Greenpeace
Amnesty International
Human Rights Watch
Médecins Sans Frontières|Doctors Without Borders
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NSA|National Security Agency
KGB
FSB
GRU
MI5
MI6
Mossad
Shin Bet
Stasi
Gestapo
NASA
ESA|European Space Agency
Roscosmos
SpaceX
Reuters
Associated Press|AP
Agence France-Presse|AFP
Bloomberg
BBC
CNN
CBS
ABC
NBC
Al Jazeera
TASS
RIA Novosti
Xinhua
Yonhap
Kyodo
New York Times
Washington Post
Wall Street Journal
Financial Times
Guardian
Economist
Le Monde
Der Spiegel
El País
Newsweek
Republican Party|GOP
Democratic Party
Democrats
Free Democrats|Free Democratic Party|FDP
Christian Democratic Union|Christian Democrats|CDU
Republicans
Labour Party|Labour
Conservative Party
Liberal Democrats
Communist Party
Social Democrats
Greens
FIFA
UEFA
International Olympic Committee|IOC
NBA|National Basketball Association
NFL|National Football League
NHL|National Hockey League
MLB|Major League Baseball
NCAA
Manchester United|Man Utd|Man United
Liverpool FC
Barcelona FC
Bayern Munich
Real Madrid
Arsenal
Juventus
Google
Alphabet
Amazon
Apple
Meta
OpenAI
Tesla
Nvidia
TikTok
ByteDance
Huawei
Alibaba
Gazprom
Rosneft
Aramco
BP
Shell
ExxonMobil|Exxon Mobil|Exxon
Airbus
Boeing
Lockheed Martin
Enron
Lehman Brothers
Deutsche Bank
Credit Suisse
Harvard
Yale
Stanford
MIT
UCLA
ACLU
NAACP
Wehrmacht
Luftwaffe
Royal Navy
Royal Air Force|RAF
Red Army
IRA
PLO
PKK
Sinn Féin|Sinn Fein
Republican National Committee|RNC
Democratic National Committee|DNC
National Rifle Association|NRA
Planned Parenthood
Internal Revenue Service|IRS
Environmental Protection Agency|U.S. Environmental Protection Agency|US Environmental Protection Agency|EPA
Food and Drug Administration|U.S. Food and Drug Administration|US Food and Drug Administration|FDA
Drug Enforcement Administration|U.S. Drug Enforcement Administration|US Drug Enforcement Administration|DEA
Department of Homeland Security|U.S. Department of Homeland Security|US Department of Homeland Security|DHS
Centers for Disease Control and Prevention|U.S. Centers for Disease Control and Prevention|US Centers for Disease Control and Prevention|CDC|Centers for Disease Control
Securities and Exchange Commission|U.S. Securities and Exchange Commission|US Securities and Exchange Commission|SEC
Federal Trade Commission|U.S. Federal Trade Commission|US Federal Trade Commission|FTC
Federal Communications Commission|U.S. Federal Communications Commission|US Federal Communications Commission|FCC
Federal Election Commission|FEC
Federal Aviation Administration|FAA
Federal Emergency Management Agency|FEMA
Secret Service|U.S. Secret Service|US Secret Service
Census Bureau|U.S. Census Bureau|US Census Bureau
Black Lives Matter
Ku Klux Klan|KKK
Muslim Brotherhood
African National Congress|ANC
Bharatiya Janata Party|BJP
Likud
Fidesz
NHS|National Health Service
NHS England
NHS Wales
NHS Scotland
NHS Ayrshire and Arran|NHS Ayrshire & Arran
NHS Borders
NHS Dumfries and Galloway|NHS Dumfries & Galloway
NHS Fife
NHS Forth Valley
NHS Grampian
NHS Greater Glasgow and Clyde|NHS Greater Glasgow & Clyde
NHS Highland
NHS Lanarkshire
NHS Lothian
NHS Orkney
NHS Shetland
NHS Tayside
NHS Western Isles
HMRC|HM Revenue and Customs|HM Revenue & Customs
HM Treasury
Home Office
Foreign Office
Cabinet Office
Ministry of Defence|MoD
Met Office
Metropolitan Police|Met Police
Ofcom
Ofgem
Ofsted
Ofwat
Ofqual
DVLA
RSPCA
RSPB
RNLI
NSPCC
Trades Union Congress|TUC
Confederation of British Industry|CBI
Unison
Unite
GMB
RMT
Aslef
British Medical Association|BMA
Democratic Unionist Party|DUP
Ulster Unionist Party|UUP
SDLP
Plaid Cymru|Plaid
SNP|Scottish National Party
UK Independence Party|UKIP|Ukip
Liberal Democrats|Lib Dems|Lib Dem
Alba Party
Reform UK
Senedd
Police Service of Northern Ireland|PSNI
Crown Prosecution Service
Court of Appeal
National Trust
English Heritage
Historic England
Natural England
Sport England
Public Health England
Public Health Wales
Police Scotland
Network Rail
Transport for London|TfL
Transport for Wales
Arts Council England
Office for National Statistics|ONS
Institute for Fiscal Studies|IFS
Office for Budget Responsibility|OBR
Financial Conduct Authority|FCA
Competition and Markets Authority|CMA
Age UK
Cancer Research UK
British Red Cross
Save the Children
Royal Mail
British Airways
British Gas
British Library
British Museum
National Gallery
National Theatre
National Grid
Royal Opera House
Virgin Media
Virgin Atlantic
Wizz Air
Lloyds|Lloyds Bank|Lloyds Banking Group
Barclays|Barclays Bank
NatWest
HSBC
Santander
UBS
Asda
Morrisons
Aldi
Lidl
Waitrose
Primark
Greggs
Marks & Spencer|M&S|Marks and Spencer
McDonald's|McDonalds
Sainsbury's|Sainsburys
Domino's
Wendy's
Macy's
Kellogg's
Moody's
Sotheby's
Nando's
Wetherspoon's|Wetherspoons|JD Wetherspoon
KFC
IBM
HBO
CNBC
MSNBC
PBS
NPR|National Public Radio
ITV
ITV News
Sky News
Sky Sports
MTV
USA Today|USA TODAY
BBC News
BBC Sport
BBC World Service
ABC News
CBS News
NBC News
Sky Sports News
Fox Business
Press Association|PA Media
Bloomberg News
Politico
BuzzFeed|Buzzfeed
BuzzFeed News
Huffington Post|HuffPost
Breitbart|Breitbart News
Axios
Daily Beast
New York Post
New York Daily News
Los Angeles Times|LA Times|L.A. Times
Chicago Tribune
Chicago Sun-Times
Boston Herald
Miami Herald
Orlando Sentinel
Washington Times
Washington Examiner
Daily Caller
Weekly Standard
National Review
Daily Mail
Daily Telegraph
Daily Express
Daily Mirror
Daily Record
Sunday Times
Irish Times
Belfast Telegraph
Jerusalem Post
Times of Israel
Le Figaro
South China Morning Post
Sydney Morning Herald
Globe and Mail
Toronto Star
Al Arabiya
Deutsche Welle
Radio Free Europe
Telemundo
Condé Nast|Conde Nast
WikiLeaks|Wikileaks
Reddit
Pinterest
Spotify
Skype
Lyft
Deliveroo
Intel
T-Mobile
Eli Lilly
AstraZeneca
GlaxoSmithKline|GSK
Moderna
BioNTech
BMW
Volkswagen|VW
Lufthansa
Air France
Air India
Air Canada
Air New Zealand
Qantas
Singapore Airlines
Cathay Pacific
Sberbank
Aeroflot
Lukoil
Pemex
TSMC
Foxconn
SoftBank
BlackRock
Bank of America
Mastercard
Deloitte
KPMG
PricewaterhouseCoopers|PwC
Ernst & Young
Accenture
Ipsos
YouGov
Pew Research Center
Cato Institute
Brookings Institution
Heritage Foundation
Chatham House
European Court of Human Rights
European Court of Justice
World Food Programme|WFP
UNRWA
UNDP
Asian Development Bank
ECOWAS
Mercosur
Gulf Cooperation Council|GCC
Frontex
Eurostat
World Anti-Doping Agency|WADA|Wada
International Rugby Board
World Rugby
Football Association
Welsh Rugby Union|WRU
Rugby Football Union|RFU
Tottenham Hotspur|Tottenham|Spurs
Manchester City|Man City
Newcastle United
West Ham United|West Ham
Crystal Palace
Leeds United
Nottingham Forest
Everton
Sheffield United
Sheffield Wednesday
Norwich City
Ipswich Town
Derby County
Swansea City
Wolverhampton Wanderers
Hibernian
Inter Milan
AC Milan
Atletico Madrid|Atlético Madrid
Borussia Dortmund
Paris Saint-Germain|PSG
Ajax
Feyenoord
Benfica
Galatasaray
Fenerbahce
University of Oxford|Oxford University
University of Cambridge|Cambridge University
London School of Economics|LSE
University College London|UCL
King's College London
Imperial College London
Fleetwood Mac
Jethro Tull
Lynyrd Skynyrd
Pearl Jam
Pink Floyd
Steely Dan
Thin Lizzy
Wolf Alice
`;
