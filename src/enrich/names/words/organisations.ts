import { wordSet } from "./wordSet.ts";

/** Head nouns of organisations: "agency" in "Korean Central News Agency". */
export const ORG_HEADS = wordSet(`
  inc inc. corp corp. corporation co co. company companies ltd ltd. llc llp plc gmbh ag s.a. s.p.a. group holdings holding
  partners associates enterprises industries international technologies systems solutions services software motors
  electronics pharmaceuticals laboratories laboratory labs airlines airways aviation aerospace bank bancorp insurance
  capital ventures securities investments media records recordings entertainment pictures studios productions films
  broadcasting television radio network networks publishing publications press books newspapers magazine times post news
  herald tribune gazette journal chronicle observer guardian telegraph mirror independent globe courier examiner ministry
  department dept dept. agency bureau commission committee council board authority administration office service
  secretariat directorate inspectorate treasury parliament assembly congress senate knesset duma bundestag cabinet court
  tribunal police army navy airforce force forces guard guards marines corps regiment brigade battalion division squadron
  command militia party union federation confederation association society league alliance coalition movement front
  brotherhood organisation organization foundation fund trust charity institute institution university college school
  academy polytechnic seminary conservatory faculty club fc f.c. afc a.f.c. united rovers wanderers athletic orchestra
  philharmonic symphony choir ensemble quartet trio band church ministries synod diocese archdiocese hospital clinic hospice museum
  gallery library archives cooperative co-operative syndicate consortium exchange chamber guild fraternity sorority
  center centre brewery brewers railways railroad railway bhd works team cartel
  limited incorporated pte pty sdn oyj tbk plc. bhd. pvt pvt. brokers consulting consultancy consultants advisors advisers analytics research
  logistics energy petroleum oil gas power mining minerals resources metals steel cement textiles apparel apparels garments
  foods beverages dairies telecom telecoms telecommunications communications digital biotech biosciences therapeutics
  pharma healthcare retail shipping lines express daily bulletin monitor standard gaming government
  embassy consulate prosecution unit section branch channel cooperatives co-operatives
  banking finance properties realty estates developers construction builders contractors forum unions parliamentarians
  dancers drummers wolves solicitors weekly prosecutors khural legislature courts caucus taskforce procuratorate
  shimbun stiftung fleet`);

/** Head nouns that make a name only after an uncommon word, or two words: "post" in "Washington Post". */
export const WEAK_ORG_HEADS = wordSet(`
  times post news office service services force forces front party court school church house company group union team
  works press books exchange union capital independent mirror globe guard guards division command trust fund board
  international united railway railroad railways band trio media systems solutions partners pictures films
  research energy oil gas power mining minerals resources metals steel cement foods digital retail shipping lines express
  daily bulletin monitor standard gaming government embassy unit section branch channel forum finance banking
  properties estates construction developers builders contractors unions prosecution courts wolves dancers
  drummers textiles logistics communications healthcare consultants advisers advisors caucus
  weekly cooperatives co-operatives legislature parliamentarians prosecutors garments beverages`);

/** Head nouns of authorities, associations and firms, which hardly stand for anything else. */
export const SURE_HEADS = wordSet(`
  inc inc. corp corp. corporation ltd ltd. llc llp plc gmbh limited holdings holding group industries pharmaceuticals
  airlines airways bank bancorp insurance securities ministry department agency bureau commission committee council
  authority administration secretariat directorate inspectorate treasury parliament assembly congress senate navy
  airforce police army militia party federation confederation association institution university
  chamber consortium syndicate guild procuratorate organisation organization foundation`);

/** Head nouns that "of" or "for" may follow: "Ministry of Defense", "Institute for Strategic Studies". */
export const ORG_OF = wordSet(`
  ministry department dept bureau office university college school academy institute institution bank house council
  board court society association league union federation confederation church order chamber committee commission
  academy museum secretariat authority company army party movement brotherhood daughters sons knights organisation
  organization community conference congress parliament centre center centres centers fund foundation agency campaign coalition alliance
  network front faculty guild friends lords commons representatives states joint administration directorate corps
  trustees governors supervisors campaign ministers hall government embassy`);

/** Acronyms and other words in capitals that are not organisations. */
export const PLAIN_ACRONYMS = wordSet(`
  TV CD CDs DVD DVDs PC PCs AM PM A.M. P.M. DNA RNA HIV AIDS GDP CEO CFO CTO COO IT ID IQ OK FAQ HTML XML HTTP URL USB
  CPU GPU RAM ROM LCD LED GPS SMS VHS LP EP EPs LPs DJ MC VIP MP MPs MEP MEPs PhD BA MA MBA BSc MSc MD RN AD BC BCE CE
  UFO UFOs ATM PIN PDF ASAP FYI RSVP PS P.S. PR HR VAT R&B B&B DIY SUV SUVs AIDS SARS ICU ER IVF MRI CT X-ray COVID
  COVID-19 GMT EST PST UTC CET BST EDT CST MST PDT WWI WWII NGO NGOs IED IEDs RPG ICBM WMD WMDs POW POWs AWOL SOS
  I II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX A B C D E F G H J K L M N O P Q R S T U V W X Y Z RE FW FWD CC BCC
  LOL OMG WTF BTW IMO IMHO EDT AI API CSS SQL MVP RBI ERA NEW THE AND FOR NOT ALL YOU ARE WAS BUT CFA AGM MOU MOUs LNG
  COP EBITDA EBIT GST ESG IPO IPOs ETF ETFs FDI CPI PPI PMI ROI EPS LPG CNG FIR FIRs PPE PCR MRNA KPI KPIs R&D SME SMEs MSME MSMEs
  STEM ICT BPO EV EVs OTT NPA NPAs GVA GNP GNI HDI NFT NFTs CSR EGM YOY FY PHD MBBS LGBT LGBTQ LGBTQI BAME TB STI STIs
  STD STDs ADHD PTSD CBD SEZ SEZs DGP DSP ASP SSP IPS IAS MLA MLAs MLC MNA DPP UHD VR AR UI USSD ADSL LTE VPN VPNs SIM PPP SDG
  SDGs HPV MERS ARV ARVs BMI ECG EEG CEOs CFOs HQ IPP IPPs AML KYC QE VIPs GCSE GCSEs IELTS TOEFL RTI SOP SOPs
  GED SAT GRE GPA ISBN ISSN DOI AC DC RPM MPH HDTV CCTV FM MW KW ISDA EOL TBA TBD VS USD EUR GBP LLC LTD LTD. PVT LLP INC PAC PACs KO KOs TKO LMAO YAY SVP RFP EP OST MSN POS OEM NOTE PLEASE NO YES`);
