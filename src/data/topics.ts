/** A topic with its words. Strong words rarely belong to another topic; weak words only support strong ones. */
export interface TopicLexicon {
  readonly id: string;
  readonly name: string;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** Words or phrases in the singular, separated by commas. */
const terms = (list: string): readonly string[] => [
  ...new Set(list.split(",").map((term) => term.trim().replace(/\s+/g, " "))),
];

/**
 * The seventeen top topics of the IPTC Media Topics, in the order of their ids. Ids and names are from
 * https://cv.iptc.org/newscodes/mediatopic/ (© IPTC, CC BY 4.0); the words are our own.
 */
export const TOPICS: readonly TopicLexicon[] = [
  {
    id: "medtop:01000000",
    name: "arts, culture, entertainment and media",
    strong: terms(`
      museum, art gallery, exhibition, painting, painter, sculptor, sculpture, orchestra, symphony, conductor, opera,
      ballet, theatre, theater, playwright, broadway, novelist, novel, poet, poetry, film festival, film director,
      filmmaker, movie, cinema, box office, screenplay, actor, actress, album, singer, songwriter, concert, musician,
      guitarist, pop star, rapper, hip-hop, jazz, choreographer, documentary, television series, sitcom, newsroom,
      bestseller, literature, literary, comedian, comedy, oscar, academy award, grammy, emmy, hollywood, netflix,
      curator, heritage site, architect, architecture, photographer, choir, artwork, artist, artiste, bassist,
      drummer, pianist, violinist, cellist, vocalist, lead singer, frontman, composer, lyricist, dj, rap, rock band,
      pop group, boy band, girl band, girl group, supergroup, k-pop, punk rock, indie, heavy metal, folk music,
      classical music, rock music, pop music, reggae, afrobeats, soul music, country music, debut album, studio album,
      chart-topping, record label, record producer, music video, music festival, gig, setlist, encore, playlist,
      spotify, streaming service, vinyl, karaoke, soundtrack, musical, west end, off-broadway, pantomime, panto,
      dramatist, theatregoer, stage play, cabaret, circus, puppet, puppeteer, dancer, ballroom, ballerina, street art,
      mural, muralist, graffiti, portrait, watercolour, watercolor, art fair, biennale, art collector, auction house,
      masterpiece, renaissance, impressionist, modern art, contemporary art, installation, ceramics, illustrator,
      animation, animated film, animator, cartoonist, comic book, graphic novel, fantasy novel, thriller, memoir,
      autobiography, biography, crime writer, children's book, booker prize, pulitzer prize, nobel prize in
      literature, book club, book festival, literary festival, poet laureate, short story, script, screenwriter,
      showrunner, film-maker, film-making, filmmaking, film star, movie star, feature film, short film, blockbuster,
      sequel, prequel, remake, reboot, biopic, premiere, premiered, red carpet, golden globe, bafta, cannes, sundance,
      palme d'or, venice film festival, tony award, brit award, mercury prize, mtv, best actor, best actress, best
      director, best picture, bollywood, nollywood, disney, pixar, warner bros, hbo, amazon prime video, tv series, tv
      show, tv presenter, television presenter, tv drama, soap opera, game show, talk show, reality show, reality tv,
      talent show, quiz show, chat show, breakfast show, radio station, radio show, podcast, podcaster, presenter,
      co-host, broadcasting, viewership, period drama, drama series, mini-series, miniseries, docuseries, docudrama,
      stand-up, stand-up comedian, comic, eurovision, song contest, x factor, strictly come dancing, showbiz, show
      business, pop culture, museum-goer, cultural heritage, unesco, exhibit, exhibited, retrospective, film crew,
      filming, cinematographer, cinematography, moviegoer, cinemagoer, screening, rehearsal, rehearsed, photography,
      arts council, arts festival, world tour, concertgoer, fan base, opening night, press freedom, columnist,
      newsreader, news anchor, editor-in-chief, bestselling, best-selling, co-star, co-starred, starring, starred`),
    weak: terms(`
      film, music, song, book, author, writer, art, culture, cultural, entertainment, stage, audience, performance,
      show, episode, band, festival, gallery, media, television, radio, drama, dance, cast, studio, critic, artistic,
      lyrics, tune, melody, piano, guitar, violin, drums, tour, venue, ticket, performer, performing, performed,
      perform, production, producer, director, directed, award, nominee, nominated, nomination, creative, creativity,
      designer, plot, publishing, published, editor, channel, broadcast, tv, footage, viewer, listener, host, hosted,
      hosting, fame, famous, debut, chart, hit, singing, sing, sang, dancing, screen, franchise, fictional, fiction,
      story, storytelling, tribute, fan, sold-out, recording, recorded, duo, contestant, broadcaster, journalist,
      newspaper, magazine, publisher, single, sketch, trailer, celebrity, heritage, tabloid`),
  },
  {
    id: "medtop:02000000",
    name: "crime, law and justice",
    strong: terms(`
      murder, manslaughter, homicide, burglary, robbery, theft, kidnapping, rape, sexual assault, arson, fraud,
      embezzlement, bribery, money laundering, smuggling, trafficking, indicted, indictment, prosecutor, defendant,
      plaintiff, lawsuit, verdict, guilty, acquitted, acquittal, convicted, conviction, sentenced, jail, prison,
      inmate, parole, bail, jury, juror, supreme court, appeals court, high court, magistrate, courtroom, detective,
      police officer, stabbing, arrested, arrest warrant, death penalty, extradition, grand jury, perjury, felony,
      misdemeanor, criminal charges, attorney general, cartel, murdered, murderer, killer, serial killer, gunshot,
      gunfire, stabbed, knife crime, knifepoint, gunpoint, burglar, robber, shoplifting, shoplifter, thief, stolen,
      mugging, carjacking, hijacking, kidnapped, kidnapper, abducted, abduction, raped, rapist, sex offender, sexual
      abuse, child abuse, sexual offences, sexual misconduct, indecent assault, assaulted, stalking, stalker, domestic
      abuse, grievous bodily harm, actual bodily harm, drug dealer, drug dealing, drug trafficking, cocaine, heroin,
      fentanyl, methamphetamine, money launderer, fraudster, scam, scammer, con man, ponzi scheme, insider trading,
      tax evasion, racketeering, extortion, blackmail, corruption, bribe, graft, counterfeit, forgery, mafia,
      organised crime, organized crime, hitman, warlord, arsonist, crown court, county court, district court, federal
      court, court of appeal, magistrates' court, criminal court, circuit court, tribunal, international criminal
      court, old bailey, chief justice, district attorney, public prosecutor, prosecution, prosecuted, prosecuting,
      defence lawyer, defense attorney, barrister, solicitor, litigation, litigant, legal action, class action,
      injunction, subpoena, affidavit, plea, pleaded guilty, pleaded not guilty, not guilty, found guilty, life
      sentence, life imprisonment, suspended sentence, years in prison, years in jail, prison sentence, jail term,
      jailed, imprisoned, imprisonment, probation, incarcerated, incarceration, remanded, remand, custody, police
      custody, handcuffed, handcuffs, manhunt, fugitive, crime scene, forensic, post-mortem, postmortem, autopsy,
      coroner, inquest, cold case, detective inspector, detective constable, detective sergeant, chief inspector,
      police chief, police force, police department, sheriff, deputy sheriff, constable, metropolitan police, scotland
      yard, fbi, interpol, europol, drug enforcement, search warrant, restraining order, breathalyser, drink-driving,
      drunk driving, hit-and-run, death row, capital punishment, executed by, lethal injection, extradited, charged
      with, vigilante, lynching, mob violence, mass shooting, active shooter, shooter, gun violence, gun control,
      assailant, perpetrator, accomplice, co-conspirator, conspiracy to, human trafficking, people smuggling,
      people-smuggler, cybercrime, wiretap, whistleblower, court case, court hearing, court order, court document,
      judicial, judiciary, sentencing, felon, misconduct`),
    weak: terms(`
      police, court, judge, lawyer, attorney, suspect, victim, trial, charge, charged, crime, criminal, evidence,
      investigation, investigator, law, legal, illegal, arrest, witness, offence, offense, appeal, ruling, testimony,
      detained, penalty, constitution, gun, justice, raid, officer, cop, dead, death, killed, killing, weapon, knife,
      drug, gunman, violence, violent, assault, abuse, abused, injury, lawful, unlawful, legally, unlawfully,
      prosecute, sentence, seized, sued, sue, claim, complaint, damages, denies, denied, testify, testified, inquiry,
      enforcement, defence, defense, offender, fatal, fatally, shooting, gang, harassment, settlement, detention,
      accused of, suspected of, alleged, allegedly, allegation, conspirator, hearing`),
  },
  {
    id: "medtop:03000000",
    name: "disaster, accident and emergency incident",
    strong: terms(`
      earthquake, quake, aftershock, tsunami, volcano, eruption, landslide, mudslide, avalanche, flood, flooding,
      floodwater, wildfire, bushfire, forest fire, blaze, firefighter, derailed, derailment, plane crash, train crash,
      car crash, shipwreck, capsized, rescuer, rescue worker, rescue team, death toll, rubble, epicentre, epicenter,
      evacuated, evacuation, explosion, gas leak, oil spill, stampede, drowned, emergency services, state of
      emergency, sinkhole, levee, dam burst, search and rescue, paramedic, wreckage, humanitarian crisis, tremor,
      richter scale, seismic, lava, volcanic, ash cloud, rockslide, flash flood, flooded, storm damage, house fire,
      apartment fire, warehouse fire, factory fire, fire brigade, fire crew, fire service, fire department, fire
      chief, firefighting, arson attack, smoke inhalation, engulfed, gas explosion, plane crashed, aircraft crash,
      helicopter crash, air crash, crash landing, emergency landing, bus crash, road accident, traffic accident, road
      crash, pile-up, pileup, crash site, train derailment, rail disaster, ferry disaster, shipwrecked, lifeboat,
      coastguard, coast guard, mountain rescue, air ambulance, rescue operation, rescue effort, first responder,
      search party, search operation, evacuate, evacuating, evacuee, evacuation order, disaster zone, disaster relief,
      natural disaster, aid agency, relief effort, red cross, red crescent, emergency shelter, collapse of a building,
      building collapse, bridge collapse, mine collapse, crane collapse, crowd crush, buried alive, drowning,
      electrocuted, carbon monoxide, chemical leak, toxic leak, nuclear accident, radiation leak, power outage,
      casualties, fatalities, dead or missing, missing person, body recovered, injured people, critically injured,
      seriously injured, swept away, washed away, submerged, burst its banks, starvation, food crisis, drought-hit,
      emergency response, emergency crews, emergency workers, 999 call, national emergency, landslip, tailings dam,
      mining accident`),
    weak: terms(`
      disaster, accident, crash, fire, smoke, emergency, rescue, rescued, destroyed, damage, damaged, injured, killed,
      ambulance, victim, missing, relief, shelter, homeless, catastrophe, collision, trapped, debris, hurricane,
      cyclone, storm, burned, safety, died, dead, deadly, fatal, perished, wounded, survived, survive, burnt, burning,
      burn, flames, wreck, plane, aircraft, helicopter, train, driver, vehicle, passenger, boat, dam, volunteer, aid,
      devastated, devastating, devastation, destruction, tragedy, tragic, alarm, warning, inferno, magnitude,
      collapsed, famine, survivor, mud, blast, black box, sank, sunk, sinking, stranded, crushed, meltdown, blackout`),
  },
  {
    id: "medtop:04000000",
    name: "economy, business and finance",
    strong: terms(`
      shareholder, stock market, stock exchange, dividend, net income, quarterly profit, earnings, revenue, profit,
      inflation, interest rate, central bank, federal reserve, gross domestic product, gdp, recession, bond,
      bondholder, investor, investment, merger, acquisition, takeover, bankruptcy, bankrupt, creditor, startup,
      tariff, exporter, importer, imports, currency, exchange rate, hedge fund, venture capital, retailer, wholesaler,
      manufacturer, subsidiary, turnover, fiscal year, chief executive, ceo, wall street, commodity, crude oil, oil
      price, mortgage, lender, loan, equity, stake, antitrust, ipo, initial public offering, consumer prices, supply
      chain, trade deficit, trade war, housing market, billion-dollar, economist, economic growth, economic crisis,
      economic outlook, cost of living, living costs, household bill, energy bill, energy price, energy cost, energy
      supplier, price cap, price rise, fuel price, petrol price, gas price, food price, house price, property market,
      property price, real estate, estate agent, first-time buyer, homebuyer, homeowner, landlord, mortgage rate, base
      rate, rate rise, rate hike, bank of england, european central bank, world bank, international monetary fund,
      imf, world trade organization, world economic forum, bank of japan, monetary policy, fiscal, fiscal policy,
      budget deficit, public debt, national debt, bailout, austerity, stimulus, credit rating, quantitative easing,
      deflation, stagflation, inflationary, consumer spending, consumer confidence, retail sales, retail, supermarket,
      grocer, grocery, discounter, high street, shopping centre, shopping mall, e-commerce, online shopping,
      department store, chain store, franchisee, wholesale, warehouse, logistics, freight, container ship, port
      operator, low-cost airline, carmaker, automaker, car maker, auto industry, electric vehicle, steelmaker,
      aerospace, airbus, toyota, volkswagen, walmart, tesco, share price, stocks, ftse, dow jones, nasdaq, nikkei,
      s&p, bear market, bull market, portfolio, asset manager, fund manager, private equity, pension fund, investment
      bank, goldman sachs, jp morgan, jpmorgan, morgan stanley, hsbc, barclays, deutsche bank, credit suisse,
      financial market, financial crisis, financial service, financial adviser, accountancy, accountant, auditor,
      insurer, underwriter, broker, brokerage, hedge, derivative, gold price, bullion, opec, refinery, oil company,
      oil producer, natural gas, shale, lithium, mining company, miner, forex, sterling, euro, yen, yuan, rupee,
      cryptocurrency, bitcoin, crypto exchange, blockchain, profit warning, profitability, profitable, pre-tax profit,
      operating profit, net profit, net loss, quarterly results, quarterly earnings, annual report, annual profit,
      first quarter, second quarter, third quarter, fourth quarter, forecast earnings, market share, market value,
      market capitalisation, valuation, stake in, buyout, acquiring, joint venture, conglomerate, multinational,
      holding company, start-up, entrepreneur, entrepreneurship, small business, business owner, businessman,
      businesswoman, tycoon, billionaire, magnate, chief financial officer, chief operating officer, managing
      director, board of directors, boardroom, co-founder, insolvency, insolvent, administrators, liquidation,
      receivership, liquidator, went bust, collapsed into administration, restructuring, cost-cutting, corporation,
      corporation tax, tax cut, tax rise, income tax, vat, windfall tax, national insurance, taxpayer, tax break,
      business rate, subsidy, levy, trade agreement, trade deal, free trade, export ban, customs duty, outsourcing,
      factory output, industrial output, manufacturing, productivity, purchasing managers, pmi, chamber of commerce,
      confederation of british industry, ofgem, competition authority, saver, credit card, overdraft, payday, lending,
      borrowing, borrower, interest payments, invest, invested, investing, advertiser, marketing, advertising`),
    weak: terms(`
      economy, economic, company, business, market, bank, banking, price, sale, trade, export, debt, budget, tax,
      financial, finance, industry, industrial, growth, quarter, cost, customer, consumer, demand, supply, factory,
      firm, fund, money, product, deal, analyst, billion, million, spending, loss, asset, pay, paid, cash, income,
      wealth, wealthy, earn, earned, wage, afford, affordable, expensive, cheap, cheaper, bill, dollar, per cent,
      percent, rise, rising, rose, fell, falling, surge, surged, soared, soaring, plunge, plunged, drop, dropped,
      slump, increase, decrease, rate, annual, buyer, seller, sell, selling, sold, buy, buying, bought, purchase,
      purchased, shop, store, outlet, producer, production, manufacture, supplier, trader, commercial, commerce,
      employer, job, payment, fee, charge, funding, expense, capital, rival, competitor, competition, brand, giant,
      chain, output, sector, closure, office, property, housing, household, fuel, oil, gas, electricity, farm, farmer,
      crop, pub, restaurant, shares, rent, tenant, shopper, shipping, cargo, airline, carrier, boeing, tesla, amazon,
      trading, insurance, barrel, crude, copper, pound, acquire, acquired, boss, chairman, executive, founder,
      corporate, shortage, watchdog, regulator, savings`),
  },
  {
    id: "medtop:05000000",
    name: "education",
    strong: terms(`
      school, pupil, classroom, teacher, schoolteacher, headteacher, headmaster, curriculum, kindergarten, preschool,
      primary school, secondary school, high school, university, undergraduate, postgraduate, tuition, lecturer,
      enrolment, enrollment, diploma, scholarship, literacy, homework, exam, examination, schoolchildren, graduation,
      school board, school district, academic year, student loan, vice-chancellor, boarding school, truancy, primary
      pupil, schoolgirl, schoolboy, schooling, schoolwork, sixth form, a-level, gcse, sat exam, baccalaureate, state
      school, private school, public school, grammar school, comprehensive school, middle school, elementary school,
      special school, academy trust, free school meal, school meal, school uniform, school year, school holiday,
      school closure, school leader, school governor, school principal, head teacher, deputy head, teaching assistant,
      supply teacher, classroom assistant, teachers' union, teacher training, ofsted, department for education,
      education secretary, education minister, education ministry, education department, ministry of education,
      nursery school, early years, home-schooling, homeschooling, schoolroom, blackboard, higher education, further
      education, college student, university student, student union, fraternity, sorority, dormitory, halls of
      residence, freshers, bachelor's degree, master's degree, doctorate, phd, thesis, dissertation, alumni, alumnus,
      professorship, vice chancellor, provost, admissions, university admission, tuition fee, student debt, student
      visa, scholarship student, scholar, ivy league, harvard, oxford university, cambridge university, yale,
      community college, vocational, vocational training, adult education, exam result, exam board, test score, league
      table, standardized test, syllabus, stem subject, numeracy, phonics, school choir, expelled from school,
      plagiarism`),
    weak: terms(`
      student, education, educational, college, professor, lesson, teaching, learning, grade, graduate, academic,
      principal, semester, course, lecture, training, study, studying, studied, learner, teach, taught, taught at,
      educator, educated, learn, learned, tutor, tutoring, mentor, classes, mathematics, maths, writing,
      qualification, coursework, playground, campus, degree, textbook, faculty, dean, school bus`),
  },
  {
    id: "medtop:06000000",
    name: "environment",
    strong: terms(`
      climate change, global warming, greenhouse gas, carbon emissions, carbon dioxide, emissions, biodiversity,
      endangered species, deforestation, rainforest, conservationist, conservation, ecosystem, wildlife, pollution,
      pollutant, polluted, recycling, renewable energy, solar power, wind farm, coral reef, glacier, sea level,
      environmentalist, national park, poaching, extinction, wetland, fossil fuel, toxic waste, plastic waste, air
      quality, ozone, drought, pesticide, overfishing, sustainability, nature reserve, invasive species, sewage, net
      zero, net-zero, carbon footprint, carbon neutral, carbon capture, carbon tax, low-carbon, methane, co2, cop26,
      cop27, cop28, cop29, paris agreement, climate summit, climate activist, climate crisis, climate scientist,
      climate action, climate emergency, climate protest, extinction rebellion, just stop oil, greenpeace, friends of
      the earth, greta thunberg, wwf, ipcc, environment agency, environmental group, environmental protection,
      environmental impact, environment minister, clean energy, green energy, renewable, solar panel, wind turbine,
      wind power, offshore wind, hydroelectric, geothermal, rewilding, reforestation, tree planting, woodland, ancient
      woodland, peatland, mangrove, savannah, grassland, meadow, desertification, soil erosion, coastal erosion, ice
      sheet, ice cap, polar bear, arctic ice, sea ice, permafrost, ocean acidification, marine life, marine reserve,
      turtle, seabird, otter, beaver, badger, hedgehog, elephant, rhino, rhinoceros, gorilla, orangutan, lynx,
      beekeeper, pollinator, insect population, amphibian, reptile, mammal, wild animal, wild bird, nesting, breeding
      pair, migratory, predator, zoologist, ecologist, botanist, ornithologist, naturalist, birdwatcher, conservation
      group, conservation charity, wildlife trust, nature trust, rspb, endangered, critically endangered, protected
      species, ivory, poacher, illegal logging, palm oil, clean air, air pollution, smog, water pollution,
      microplastics, single-use plastic, plastic bag, fly-tipping, waste water, wastewater, river pollution,
      contamination, toxic chemical, oil slick, asbestos, compost, circular economy, upcycling, environmentally
      friendly, eco-friendly, biofuel, decarbonise, decarbonisation, ecotourism, water shortage, aquifer, irrigation,
      algae, algal bloom`),
    weak: terms(`
      environment, environmental, climate, carbon, forest, species, river, ocean, fish, water, waste, natural,
      sustainable, animal, bird, soil, coast, warming, landfill, marine, ecological, wild, woods, sea, landscape,
      countryside, farmland, fishing, fisherman, earth, recycled, solar, wind, conserve, preserve, population,
      biologist, scientist, ice, arctic, antarctic, polar, pollinate, ecology, fauna, flora, fossil, temperature, zoo,
      habitat, whale, dolphin, shark, tiger, panda, wolf, wolves, bison, bee, butterfly, extinct, logging, litter,
      contaminated, reservoir`),
  },
  {
    id: "medtop:07000000",
    name: "health",
    strong: terms(`
      hospital, patient, doctor, nurse, surgeon, surgery, physician, disease, infection, infected, virus, vaccine,
      vaccination, epidemic, pandemic, outbreak, cancer, diabetes, malaria, tuberculosis, hiv, aids, influenza, flu,
      measles, cholera, ebola, covid-19, coronavirus, symptom, diagnosis, diagnosed, therapy, clinic, clinical trial,
      medication, prescription drug, antibiotic, obesity, heart disease, heart attack, mental health, dementia,
      alzheimer, public health, health care, healthcare, health service, pharmaceutical, midwife, maternity,
      epidemiologist, world health organization, immune system, abortion, nhs, a&e, accident and emergency, emergency
      department, intensive care, operating theatre, hospice, care home, nursing home, ambulance service, ambulance
      crew, waiting list, waiting times, gp, gp surgery, general practitioner, paediatrician, pediatrician,
      paediatric, pediatric, psychiatrist, psychiatric, psychologist, psychotherapy, psychotherapist, counselling,
      therapist, physiotherapist, physiotherapy, dentist, dental, dentistry, orthodontist, optician, pharmacist,
      pharmacy, paramedic crew, obstetrician, gynaecologist, gynecologist, oncologist, oncology, cardiologist,
      neurologist, neurosurgeon, dermatologist, radiologist, anaesthetist, virologist, immunologist, health minister,
      health secretary, health department, health board, health trust, health authority, health worker, health
      visitor, healthcare worker, health official, health expert, health insurance, medicare, medicaid, obamacare,
      royal college of nursing, british medical association, centers for disease control, cdc, food and drug
      administration, fda, who director-general, medical centre, medical center, medical school, medical student,
      medical research, medical team, medics, blood test, blood pressure, blood donor, blood transfusion, organ donor,
      organ donation, stem cell, bone marrow, gene therapy, chemotherapy, radiotherapy, radiation therapy,
      immunotherapy, screening programme, mammogram, smear test, mri, x-ray, ultrasound, tumour, tumor, leukaemia,
      leukemia, lymphoma, melanoma, breast cancer, prostate cancer, lung cancer, bowel cancer, skin cancer, cancerous,
      benign, metastatic, remission, terminal illness, terminally ill, palliative, end-of-life care, assisted dying,
      euthanasia, covid, long covid, covid-19 vaccine, lockdown, omicron, booster, booster jab, jab, vaccinated,
      unvaccinated, immunisation, immunization, inoculation, quarantine, self-isolate, self-isolation, face mask, ppe,
      test and trace, herd immunity, contagious, infectious, infectious disease, transmissible, pathogen, bacteria,
      bacterial, bacterium, viral infection, superbug, sepsis, meningitis, pneumonia, bronchitis, strep, scarlet
      fever, polio, mpox, monkeypox, smallpox, chickenpox, hepatitis, zika, dengue, yellow fever, typhoid, bird flu,
      swine flu, norovirus, salmonella, e coli, rabies, parasite, asthma, allergy, allergic, anaphylaxis, eczema,
      arthritis, osteoporosis, epilepsy, seizure, parkinson, multiple sclerosis, motor neurone disease, cerebral
      palsy, cystic fibrosis, down's syndrome, autism, autistic, adhd, dyslexia, syndrome, chronic illness, chronic
      pain, chronic condition, genetic condition, genetic disorder, rare disease, rare condition, disorder,
      autoimmune, kidney disease, kidney failure, kidney, liver, lung, cardiac, cardiac arrest, cardiovascular,
      cholesterol, hypertension, insulin, obese, overweight, weight loss, malnutrition, anorexia, eating disorder,
      bulimia, bipolar, schizophrenia, post-traumatic stress, ptsd, suicidal, self-harm, self-harming, wellbeing,
      well-being, mindfulness, addiction, rehab, rehabilitation, overdose, opioid, painkiller, paracetamol, ibuprofen,
      statin, antidepressant, pill, contraception, contraceptive, ivf, fertility, infertility, miscarriage,
      stillbirth, premature baby, newborn, neonatal, breastfeeding, childbirth, midwives, menopause, hormone,
      menstruation, endometriosis, prosthetic, amputee, amputation, hearing aid, cataract, blindness, concussion,
      fracture, surgical, transplanted, inpatient, outpatient, hospitalised, hospitalized, hospitalisation, admitted
      to hospital, discharged from hospital, side effect, life expectancy, mortality, morbidity, vaping, smoker,
      e-cigarette, healthy eating, dietician, dietitian, nutritionist, calorie, vitamin`),
    weak: terms(`
      health, medical, medicine, drug, treatment, illness, sick, care, blood, heart, brain, dose, risk, pain, death,
      emergency room, test, ward, nutrition, diet, smoking, tobacco, alcohol, pregnant, pregnancy, disabled, bed,
      healthy, unhealthy, disability, ill, unwell, diagnose, treat, treated, treating, recover, recovery, recovering,
      cure, prescription, prescribed, dying, died, fatal, life-saving, lifesaving, carer, caring, fitness, sleep,
      stress, stressed, fatigue, fever, cough, wound, injection, needle, mask, tested, cases, cell, skin, eye, ear,
      bone, spine, chest, breast, leg, elderly, baby, birth, mental, trauma, distress, charity, awareness, screening,
      consultation, safety, sanitation, hygiene, donate, donated, stroke, transplant, consultant, donor, scan,
      variant, depression, anxiety, suicide, addict, tablet, wheelchair, operation`),
  },
  {
    id: "medtop:08000000",
    name: "human interest",
    strong: terms(`
      guinness world record, world record holder, birthday party, 100th birthday, centenarian, royal wedding, love
      story, reunited, good samaritan, lottery winner, jackpot, lost dog, obituary, quirky, oddity, eccentric,
      lookalike, viral video, heartwarming, good deed, message in a bottle, baby shower, engagement ring, red carpet,
      paparazzi, memorial service, well-wishers, time capsule, treasure hunt, royal family, king charles, the queen,
      duchess, duke, prince william, prince harry, meghan, coronation, jubilee, royal baby, royal visit, buckingham
      palace, windsor castle, socialite, supermodel, influencer, kardashian, ex-husband, ex-wife, newlywed,
      bridegroom, wedding day, golden wedding, wedding anniversary, childhood sweetheart, long-lost, rescued dog,
      rescue dog, guide dog, therapy dog, dog owner, cat owner, dog walker, puppy, kitten, pet owner, lottery, lottery
      ticket, raffle, fundraiser, fundraising, kind-hearted, random act of kindness, world record, record-breaking
      attempt, record attempt, oldest person, oldest man, oldest woman, identical twins, triplets, birth mother, metal
      detectorist, treasure trove, hoard, antique, memorabilia, christmas lights, santa claus, father christmas, april
      fool, prankster, haunted, ufo, bigfoot, loch ness, mourner, obituary notice, eulogy, died peacefully, late
      husband, late wife, beauty pageant, miss universe, miss world, beauty queen`),
    weak: terms(`
      birthday, anniversary, award, prize, winner, reunion, wedding, dog, cat, pet, surprise, hero, record, tribute,
      famous, baby, neighbour, neighbor, grandmother, grandfather, dream, celebrate, celebrated, celebrating,
      celebration, friendship, husband, wife, girlfriend, boyfriend, fiancé, fiancée, mum, dad, grandson,
      granddaughter, couple, married, marry, loved, love, kindness, kind, beloved, memory, nostalgia, gift, joy,
      delighted, emotional, tears, viral, inspiring, inspired, inspirational, remarkable, celebrity, twins, bizarre,
      monarch, bride, ghost, funeral, condolences`),
  },
  {
    id: "medtop:09000000",
    name: "labour",
    strong: terms(`
      trade union, labor union, labour union, union leader, union member, walkout, picket, picket line, strike ballot,
      industrial action, general strike, collective bargaining, wage, minimum wage, pay rise, pay talks, layoff, laid
      off, redundancy, unemployment, unemployed, jobless, job losses, job cuts, severance, shop steward, apprentice,
      apprenticeship, working conditions, employment tribunal, pension scheme, sick pay, gig worker, labor dispute,
      labour dispute, child labour, unionise, unionize, unionised, unionized, union boss, union official, union
      general secretary, strike action, strike day, strike vote, strike date, strike pay, striking workers, striking
      nurses, rail strike, teachers' strike, train strike, postal strike, picketing, picketed, picketers, pay dispute,
      pay offer, pay deal, pay claim, pay award, pay cut, pay freeze, pay increase, pay packet, pay gap, gender pay
      gap, below-inflation, real-terms, real-terms pay, average earnings, living wage, national living wage, real
      living wage, hourly rate, hourly pay, zero-hours, zero-hours contract, take-home pay, wage growth, wage
      increase, wage rise, wage demand, working hours, working week, four-day week, work-life balance, work from home,
      working from home, remote working, hybrid working, flexible working, parental leave, paternity leave, maternity
      leave, annual leave, sick leave, unpaid leave, labour market, labor market, labour force, labor force, job
      market, job vacancy, vacancy, job seeker, jobseeker, jobcentre, unemployment rate, unemployment benefit, jobless
      rate, jobless claims, payroll, staff shortage, staffing, worker shortage, labour shortage, skills shortage,
      recruiter, jobs at risk, losing their jobs, lost their jobs, lay off, lay-off, laying off, mass layoffs, sacked,
      sacking, fired workers, dismissal, unfair dismissal, wrongful termination, notice period, redundancy pay,
      voluntary redundancy, compulsory redundancy, gig economy, freelance, freelancer, self-employed, temporary
      worker, agency worker, seasonal worker, migrant worker, foreign worker, key worker, civil servant, factory
      worker, rail worker, postal worker, dock worker, docker, coalface, autoworker, farm worker, garment worker,
      sweatshop, forced labour, slave labour, workplace safety, health and safety, occupational, acas, tuc, rmt,
      aslef, unison, unite union, gmb, pcs union, aflcio, afl-cio, teamsters, united auto workers, seiu, employment
      law, employment rights, workers' rights, labour law, labor law`),
    weak: terms(`
      worker, employer, employment, job, union, strike, pay, salary, labor, labour, contract, hire, hired, hiring,
      staff, shift, pension, retirement, workplace, bargaining, negotiator, dismissed, working, work, payment, earn,
      earning, skilled, skill, trainee, industrial, dispute, walk out, walked out, ballot, workforce, overtime,
      employee, bonus, bonuses, recruitment, recruiting, recruit`),
  },
  {
    id: "medtop:10000000",
    name: "lifestyle and leisure",
    strong: terms(`
      recipe, restaurant, cuisine, chef, gourmet, wine tasting, winery, brewery, tourist, tourism, holidaymaker,
      holiday resort, sightseeing, hiking, camping, gardening, gardener, fashion show, catwalk, fashion designer,
      hobbyist, yoga, spa, backpacking, cruise ship, hotel guest, travel guide, cookbook, interior design, home decor,
      do-it-yourself, board game, video game, crossword, knitting, weekend getaway, theme park, beach resort, dessert,
      foodie, michelin, michelin star, michelin-starred, celebrity chef, sous chef, pastry, bakery, baker, ice cream,
      vegan, vegetarian, barbecue, street food, takeaway, food truck, fine dining, eatery, bistro, cafe, café, coffee
      shop, tea room, brewer, craft beer, ale, cocktail, bartender, bar owner, sommelier, vineyard, champagne, whisky,
      whiskey, distillery, gin, cider, tasting menu, ingredient, culinary, package holiday, staycation, city break,
      beach holiday, ski resort, skiing holiday, campsite, caravan park, glamping, airbnb, bed and breakfast,
      hotelier, tourist attraction, tourist destination, tour operator, travel agent, travel industry, travel writer,
      visa-free, road trip, backpacker, hiker, rambler, walking trail, footpath, cycle path, allotment, horticulture,
      horticultural, flower show, chelsea flower show, houseplant, landscape gardener, fashion week, fashion house,
      fashion brand, fashion industry, couture, haute couture, designer label, vogue, runway, stylist, hairdresser,
      hair salon, hairstyle, make-up, makeup, make-up artist, cosmetics, skincare, perfume, tattoo, tattooist,
      jewellery, jewelry, handbag, sneaker, vintage clothing, second-hand clothes, thrift store, decorator, homeware,
      furniture, ikea, diy, lego, scrabble, poker, gamer, role-playing game, nintendo, playstation, xbox, amusement
      park, roller coaster, rollercoaster, water park, aquarium, funfair, nightlife, clubbing, pub quiz, stamp
      collector, pottery, crochet, quilting, embroidery, dating app, online dating, tinder, wellness, pilates,
      self-care, luxury hotel, motorhome, dog-friendly`),
    weak: terms(`
      food, dish, cooking, cook, wine, beer, coffee, travel, traveller, traveler, trip, holiday, vacation, hotel,
      garden, fashion, style, beauty, leisure, beach, diner, kitchen, flavour, flavor, baking, resort, visitor,
      luxury, eat, eating, drink, drinking, meal, lunch, dinner, breakfast, delicious, waiter, bar, pub, tour, flight,
      airport, guest, booking, sunny, walker, relax, relaxing, gaming, hair, wear, wearing, clothes, clothing, shoes,
      designer, trend, trendy, lifestyle, shopping, decorate, outdoor, ride, hobby, menu, cake, chocolate, cheese,
      caravan, passport, toy, puzzle, zoo, nightclub, collector, craft, boutique`),
  },
  {
    id: "medtop:11000000",
    name: "politics and government",
    strong: terms(`
      president, prime minister, foreign minister, chancellor, parliament, congress, senate, senator, lawmaker,
      legislator, legislature, national assembly, house of representatives, house of commons, cabinet, election,
      ballot, referendum, voter, polling station, candidate, coalition, opposition party, ruling party, white house,
      kremlin, downing street, foreign ministry, defense ministry, defence ministry, ministry, diplomat, diplomacy,
      diplomatic, embassy, ambassador, bilateral, foreign policy, united nations, security council, european union,
      sanctions, impeachment, governor, mayor, city council, legislation, democrat, republican, conservative, state
      department, geopolitical, sovereignty, constitution, minister, immigration, presidential, presidency,
      presidential election, presidential candidate, presidential nominee, presidential race, vice president, vice
      presidential, vice-president, president-elect, first lady, first minister, deputy first minister, deputy prime
      minister, premiership, taoiseach, home secretary, foreign secretary, defence secretary, defense secretary,
      secretary of state, shadow chancellor, shadow cabinet, shadow minister, backbencher, backbench, frontbench,
      chief whip, house speaker, speaker of the house, majority leader, minority leader, house majority, member of
      parliament, mp, mps, msp, mep, mla, members of the senedd, senedd, holyrood, stormont, westminster, house of
      lords, peerage, bundestag, bundesrat, knesset, duma, lok sabha, rajya sabha, general assembly, european
      parliament, european commission, european council, brussels, eu, brexit, northern ireland protocol, withdrawal
      agreement, devolution, devolved, scottish independence, independence referendum, indyref2, snp, sinn féin, sinn
      fein, dup, sdlp, plaid cymru, labour party, conservative party, liberal democrat, lib dem, green party, reform
      uk, ukip, tory, republican party, democratic party, democratic national committee, republican national
      committee, gop, tea party, christian democrat, social democrat, communist party, anc, african national congress,
      bjp, politburo, party leader, party leadership, leadership contest, leadership race, leadership election,
      leadership bid, party conference, party chairman, party member, no confidence, no-confidence vote, confidence
      vote, by-election, general election, local election, midterm, midterm election, snap election, early election,
      election campaign, election commission, election result, election day, electoral, electoral college, electorate,
      turnout, exit poll, opinion poll, pollster, polling, primary election, caucus, caucuses, superdelegate, swing
      state, battleground state, running mate, campaign trail, campaign rally, campaign manager, campaign finance,
      super pac, campaigning, stump speech, debate stage, presidential debate, incumbent, inauguration, inaugurated,
      oval office, capitol hill, capitol, pentagon, national security adviser, national security council, press
      secretary, attorney general nominee, executive order, filibuster, veto, vetoed, bipartisan, partisan,
      partisanship, lobbying, lobbyist, congressman, congresswoman, congressional, alderman, councillor, councilman,
      councilwoman, council leader, county council, local authority, local government, state legislature, statehouse,
      gubernatorial, mayoral, civil service, white paper, green paper, queen's speech, king's speech, state of the
      union, prime minister's questions, pmqs, policy paper, manifesto, party manifesto, spin doctor, think tank,
      think-tank, populist, populism, nationalist, nationalism, far-right, far-left, left-wing, right-wing, centrist,
      socialist, socialism, communist, communism, tory leadership, authoritarian, autocracy, dictator, dictatorship,
      monarchy, head of state, head of government, state visit, consulate, consul, envoy, special envoy, foreign
      affairs, foreign relations, international relations, geopolitics, diplomatic relations, diplomatic row, nato,
      g7, g20, african union, asean, commonwealth, un general assembly, un secretary-general, high commissioner,
      asylum seeker, asylum-seeker, border control, illegal immigration, immigration policy, deport, deportation, home
      office, cabinet office, cabinet minister, junior minister, ministerial, minister for, resign as, reshuffle,
      constituency, constituent, ballot paper, ballot box, voting rights, gerrymandering, redistricting, suffrage,
      political party, political leader, political crisis, political prisoner, constitutional, constitutional reform,
      constitutional court, law-making, lawmaking, statute, amendment, public inquiry, select committee,
      parliamentary, parliamentary committee, ethics committee, public spending, public sector, government department,
      government official, government spokesperson, government spokesman, barack obama, donald trump, hillary clinton,
      joe biden, boris johnson, liz truss, rishi sunak, keir starmer, nicola sturgeon, vladimir putin, xi jinping,
      emmanuel macron, angela merkel, olaf scholz, narendra modi`),
    weak: terms(`
      government, political, politician, politics, party, vote, policy, leader, official, administration, secretary,
      spokesman, spokesperson, spokeswoman, nation, democracy, democratic, reform, bill, delegation, talks, relations,
      alliance, federal, council, bloc, region, pact, regime, term, governing, govern, elect, elected, state, voted,
      campaigner, rally, endorse, endorsed, endorsement, speech, debate, poll, race, trump, clinton, biden, obama,
      sunak, johnson, truss, speaker, committee, agenda, scandal, inquiry, expenses, law, rule, spending, tax,
      proposal, proposed, propose, department, authority, agency, international, independence, opposition, vow, vowed,
      pledge, pledged, negotiation, protest, protester, demonstration, movement, ideology, citizen, campaign, summit,
      treaty, asylum, peer, delegate, nominee, nomination, convention, representative, town council, liberal,
      progressive, resignation, voting, democracy activist`),
  },
  {
    id: "medtop:12000000",
    name: "religion",
    strong: terms(`
      pope, vatican, bishop, archbishop, priest, clergy, cleric, imam, rabbi, mosque, synagogue, cathedral, parish,
      parishioner, diocese, catholic, protestant, anglican, orthodox church, evangelical, muslim, islam, islamic,
      christian, christianity, jewish, judaism, hindu, hinduism, buddhist, buddhism, sikh, pilgrim, pilgrimage,
      ramadan, prayer, worship, worshipper, sermon, scripture, bible, quran, koran, gospel, theology, theologian,
      monastery, monk, nun, baptism, blasphemy, hajj, interfaith, atheist, mass for, holy see, pontiff, papacy, papal,
      pope francis, archdiocese, vicar, rector, chaplain, chaplaincy, deacon, seminary, seminarian, curate, choirboy,
      church of england, church of scotland, church leader, churchgoer, church service, churchyard, presbyterian,
      methodist, baptist, lutheran, pentecostal, mormon, quaker, jehovah's witness, amish, megachurch, televangelist,
      patriarch, eastern orthodox, russian orthodox, greek orthodox, coptic, maronite, dalai lama, lama, ayatollah,
      mullah, mufti, sheikh, sharia, hijab, burqa, niqab, headscarf, mecca, medina, eid, eid al-fitr, fasting,
      muezzin, minaret, shia, shiite, sunni, sufi, ahmadi, islamist, jew, hasidic, torah, talmud, kosher, passover,
      yom kippur, rosh hashanah, hanukkah, sabbath, antisemitism, anti-semitism, brahmin, diwali, holi, ashram, guru,
      gurdwara, temple priest, meditation, reincarnation, shrine, crucifix, altar, pulpit, hymn, psalm, liturgy,
      eucharist, penance, good friday, nativity, resurrection, salvation, missionary, evangelist, evangelism,
      religious leader, religious freedom, religious group, religious community, sect, heresy, heretic, apostasy,
      exorcism, sainthood, beatification, canonised, canonized, ordination, ordained, celibacy, nunnery, convent,
      abbey, abbot, friar, theological, faith leader, faith group, worshiping, worshipping, prayed, praying, prophet,
      prophet muhammad, jesus, jesus christ, messiah, spirituality`),
    weak: terms(`
      church, religion, religious, faith, god, holy, spiritual, pastor, belief, believer, ceremony, ritual, secular,
      christmas, easter, chapel, bless, blessed, heaven, hell, mercy, faithful, devout, vigil, cardinal, congregation,
      sacred, saint, temple, relic, cult, christ, angel, devil`),
  },
  {
    id: "medtop:13000000",
    name: "science and technology",
    strong: terms(`
      scientist, researcher, physicist, chemist, biologist, astronomer, astronaut, spacecraft, satellite, telescope,
      nasa, orbit, rocket launch, space station, genome, dna, quantum, fossil, palaeontologist, paleontologist,
      archaeologist, artificial intelligence, algorithm, software, hardware, semiconductor, microchip, smartphone,
      internet, cyberattack, hacker, encryption, robot, robotics, machine learning, computing, computer,
      biotechnology, nanotechnology, peer-reviewed, journal nature, chatbot, data centre, data center, browser, app,
      broadband, battery technology, microscope, physics, chemistry, astronomy, moon landing, galaxy, neuroscientist,
      neuroscience, geologist, geology, geneticist, genetics, genetic engineering, gene editing, crispr,
      microbiologist, microbiology, biochemist, biochemistry, botany, zoology, palaeontology, paleontology,
      archaeology, archaeological, excavation, anthropologist, mathematician, cosmologist, astrophysicist,
      astrophysics, cosmology, black hole, big bang, dark matter, exoplanet, asteroid, comet, meteorite, meteor, solar
      system, milky way, supernova, eclipse, lunar, moon mission, lunar lander, rover, mars rover, rocket, spacex,
      blue origin, virgin galactic, esa, european space agency, isro, space agency, spaceflight, space flight,
      spacewalk, cosmonaut, space telescope, hubble, james webb, nuclear fusion, fusion reactor, particle physics,
      particle accelerator, cern, large hadron collider, higgs boson, superconductor, nobel prize in physics, nobel
      prize in chemistry, royal society, scientific journal, scientific research, research team, research paper,
      research institute, peer review, lab-grown, graphene, nanoparticle, molecule, molecular, enzyme, protein,
      chromosome, mutation, evolutionary, evolution, neanderthal, dinosaur, tyrannosaurus, mammoth, prehistoric, stone
      age, bronze age, hominin, tech, tech giant, tech firm, tech company, tech industry, tech sector, tech worker,
      technology company, technology firm, technologist, big tech, silicon valley, social media, social media
      platform, social media company, social network, social networking, google, facebook, meta, instagram, whatsapp,
      twitter, tiktok, youtube, snapchat, reddit, linkedin, microsoft, iphone, ipad, android, samsung, huawei, xiaomi,
      intel, nvidia, tsmc, ibm, openai, chatgpt, deepmind, generative ai, ai, ai-powered, ai-generated, large language
      model, neural network, facial recognition, voice assistant, alexa, siri, deepfake, elon musk, mark zuckerberg,
      jeff bezos, bill gates, tim cook, steve jobs, start-up founder, mobile phone, mobile network, mobile app, mobile
      game, phone maker, handset, tablet computer, laptop, desktop computer, personal computer, supercomputer, quantum
      computer, quantum computing, operating system, windows, linux, open source, open-source, source code, coder,
      programmer, programming, software engineer, software developer, app store, app developer, web page, web browser,
      search engine, search result, website owner, domain name, url, wi-fi, wifi, bluetooth, 5g, 4g, fibre,
      full-fibre, fibre optic, superfast broadband, gigabit, broadband network, openreach, internet provider, internet
      service, internet access, internet connection, internet user, telecoms, telecommunications, cloud computing,
      server, database, big data, data breach, data protection, data privacy, personal data, user data, ransomware,
      malware, phishing, spyware, cyber, cyber-attack, cyber attack, cyber security, cyber-security, cybersecurity,
      hack, hacked, hacking, two-factor, end-to-end encryption, encrypted, firewall, virtual reality, augmented
      reality, vr headset, headset, metaverse, nft, web3, cryptography, online safety, online safety bill, online
      harm, content moderation, misinformation, disinformation, algorithmic, video-sharing, live-streaming,
      livestream, streamer, twitch, vlogger, youtuber, influencers, gaming, games console, video games, esports,
      e-sports, game developer, drone, automation, automated, autonomous, self-driving, driverless, driverless car,
      electric car, ev charging, lithium-ion, battery, charger, usb, 3d printing, 3d-printed, 3d printer, wearable,
      smartwatch, smart watch, smart speaker, smart home, smart device, internet of things, gadget, prototype,
      inventor, hyperloop, jet engine, hydrogen-powered, chipmaker, chip maker, microprocessor, processor, digital
      technology, digital services, digital skills, digitisation, digital economy, tech start-up, tech support, it
      system, it outage, computer system, computer science, computer scientist, computer game, computer program`),
    weak: terms(`
      science, scientific, technology, technological, research, experiment, discovery, engineer, engineering, device,
      digital, online, data, chip, launch, network, innovation, invention, website, user, electronic, cell, theory,
      probe, post, posted, posting, account, tweet, tweeted, tweeting, messaging, platform, profile, feed, video,
      camera, phone, mobile, screen, web, web site, click, search, email, upload, uploaded, download, downloaded,
      subscriber, follower, privacy, machine, engine, technical, technician, expert, lab, findings, published,
      journal, nuclear, metal, virtual, smart, innovative, innovator, electric, circuit, code, remote, wireless,
      signal, automatic, laboratory, gene, mars, planet, alphabet, telegram, apple, coding, developer, cloud,
      password, avatar, moderation, console, sensor, camera phone, patent`),
  },
  {
    id: "medtop:14000000",
    name: "society",
    strong: terms(`
      poverty, homelessness, homeless people, inequality, discrimination, racism, racial, sexism, gender equality,
      women's rights, human rights, civil rights, lgbt, same-sex marriage, gay rights, migrant, migration, immigrant,
      refugee, census, birth rate, ageing population, aging population, demographic, indigenous, minority group,
      ethnic minority, social welfare, welfare state, food bank, foster care, orphan, orphanage, domestic violence,
      philanthropist, philanthropy, loneliness, childcare, caste, social services, racist, racially, black lives
      matter, white supremacist, white supremacy, segregation, apartheid, slavery, slave trade, sexist, misogyny,
      misogynistic, feminist, feminism, gender identity, gender recognition, transgender, trans people, trans woman,
      trans women, non-binary, gay, lesbian, bisexual, lgbtq, lgbtq+, homophobia, homophobic, pride march, gay pride,
      gay couple, same-sex, same-sex couple, equal rights, equality act, reproductive rights, abortion rights, rights
      group, rights activist, human rights watch, amnesty international, refugee camp, displaced people, resettlement,
      multicultural, multiculturalism, ethnicity, native american, aboriginal, first nations, maori, indigenous
      people, roma, traveller community, minority ethnic, population growth, ageing, overpopulation, child poverty,
      low-income, deprived, deprivation, food insecurity, universal credit, benefit claimant, housing crisis, social
      housing, affordable housing, council house, council housing, homeless, rough sleeper, rough sleeping, eviction,
      evicted, squatter, slum, shanty town, soup kitchen, charity shop, charitable, non-profit, nonprofit, ngo,
      community group, community centre, youth club, youth worker, social worker, social care, adult social care, care
      worker, foster parent, foster carer, fostering, fostered, adopted child, adoptive, single mother, single parent,
      child marriage, forced marriage, arranged marriage, domestic abuse, female genital mutilation, honour killing,
      gender-based violence, violence against women, hate crime, hate speech, disability rights, disabled people,
      ableism, carers, unpaid carer, old age, pensioner, older people, social isolation, volunteered, campaign group,
      social justice, civil society, social mobility, working class, middle class, class divide, census data`),
    weak: terms(`
      community, society, social, family, population, equality, minority, women, poor, youth, elderly, resident,
      citizen, generation, gender, ethnic, welfare, aid group, neighbourhood, neighborhood, village, parent, child,
      adult, teenager, teenage, housing, equal, unequal, privilege, prejudice, stereotype, oppression, hunger, hungry,
      vulnerable, adoption, volunteer, charity, divorce, marriage, integration, diversity, inclusion, donation,
      bullying, lonely, volunteering, activist`),
  },
  {
    id: "medtop:15000000",
    name: "sport",
    strong: terms(`
      goalkeeper, striker, midfielder, quarterback, touchdown, home run, inning, wicket, batsman, bowler, cricket,
      football, soccer, rugby, basketball, baseball, tennis, golf, golfer, hockey, athlete, athletics, olympic,
      paralympic, world cup, premier league, champions league, grand slam, grand prix, formula one, semi-final,
      semifinal, quarter-final, quarterfinal, half-time, halftime, kick-off, kickoff, penalty shootout, referee,
      umpire, tournament, playoff, play-off, medalist, medallist, gold medal, silver medal, bronze medal, marathon,
      sprinter, swimmer, cyclist, teammate, head coach, relegation, hat-trick, offside, equaliser, equalizer, free
      kick, boxing, boxer, wrestling, gymnast, fifa, nba, nfl, uefa, doping, footballer, football club, football fan,
      football association, football league, fa cup, league cup, carabao cup, europa league, euro 2020, euro 2024,
      copa america, africa cup of nations, afcon, asian cup, la liga, serie a, bundesliga, ligue 1, mls, championship
      side, world cup final, world cup squad, qualifier, qualifying, group stage, last 16, knockout stage, knock-out,
      round of 16, extra time, extra-time, stoppage time, injury time, penalty kick, penalty area, own goal, clean
      sheet, winger, defender, full-back, centre-back, left-back, right-back, centre-half, playmaker, substitute,
      goalless, headed home, equalised, free-kick, corner kick, crossbar, goalscorer, top scorer, red card, yellow
      card, sent off, sin bin, manager sacked, assistant coach, backroom staff, first-team, first team, starting
      line-up, line-up, lineup, transfer window, loan deal, on loan, promoted to, relegated, fixture, derby, away
      game, home game, unbeaten, winless, winning streak, losing streak, title race, runner-up, runners-up, podium,
      medal, medal table, gold medallist, olympian, paralympian, olympic games, winter olympics, summer olympics,
      commonwealth games, asian games, pan american games, ioc, international olympic committee, team gb, world
      champion, world championships, european championships, world title, world record holder, personal best,
      season-best, heptathlon, decathlon, pentathlon, triathlon, triathlete, duathlon, ironman, javelin, discus, shot
      put, hammer throw, long jump, high jump, triple jump, long jumper, pole vault, hurdler, sprint, sprinting,
      relay, steeplechase, cross-country, half marathon, distance runner, 100m, 200m, 400m, 800m, 1500m, track and
      field, athletics track, swimming, freestyle, breaststroke, backstroke, water polo, synchronised swimming,
      artistic swimming, rowing, regatta, canoeing, canoeist, kayak, yachtsman, surfing, surfer, skateboard,
      skateboarding, skateboarder, bmx, mountain biking, cycling, track cycling, tour de france, giro d'italia,
      peloton, velodrome, time trial, gymnastics, trampoline, judo, judoka, karate, taekwondo, wrestler, sumo, mixed
      martial arts, mma, ufc, bellator, heavyweight, middleweight, welterweight, lightweight, featherweight,
      bantamweight, flyweight, strawweight, knockout, bout, title fight, world title fight, fencer, epee, archery,
      archer, weightlifting, weightlifter, powerlifting, shooting world cup, skeet, clay pigeon, badminton, table
      tennis, squash player, snooker, darts player, bowls, tenpin, curling, curler, figure skating, figure skater,
      speed skating, speed skater, skater, skier, skiing, snowboard, snowboarder, snowboarding, biathlon, bobsleigh,
      luge, ski jumping, alpine skiing, freestyle skiing, ice hockey, field hockey, netball, netballer, lacrosse,
      handball, volleyball, beach volleyball, softball, rounders, polo, equestrian, showjumping, show jumping,
      eventing, three-day event, dressage, horse trials, horse race, horse racing, racehorse, jockey, racecourse,
      grand national, kentucky derby, steeplechaser, greyhound, motorsport, f1, formula 1, nascar, indycar, motogp,
      rally driver, grand prix winner, pole position, pit stop, superbike, speedway, tennis player, wimbledon, roland
      garros, australian open, french open, us open, atp, wta, davis cup, match point, set point, tie-break, tiebreak,
      straight sets, top seed, seeded, doubles, mixed doubles, backhand, forehand, ryder cup, pga, masters champion,
      birdie, bogey, par-five, eagle putt, putt, fairway, cricketer, test match, test cricket, test series, one-day
      international, twenty20, t20, run out, lbw, century stand, opening batter, batter, fast bowler, spinner,
      all-rounder, wicketkeeper, county championship, ipl, the hundred, six nations, super rugby, super league, rugby
      league, rugby union, rugby player, fly-half, scrum-half, scrum, flanker, lock forward, try-scorer, line-out,
      lineout, british and irish lions, grand slam winner, all blacks, gaelic football, gaa, hurling, camogie,
      all-ireland, aussie rules, afl, super bowl, nhl, mlb, ncaa, world series, stanley cup, linebacker, wide
      receiver, running back, cornerback, field goal, pitcher, catcher, outfielder, infielder, shortstop, bullpen,
      three-pointer, point guard, free throw, buzzer-beater, draft pick, first-round pick, free agent, hall of fame,
      all-star, head-to-head, sportsman, sportswoman, sporting, sports club, para-sport, para sport, para-athlete,
      disability sport, grassroots football, grassroots sport, captaincy, national team, training camp, training
      session, anti-doping, wada, doping ban, uefa nations league, manchester united, manchester city, liverpool fc,
      tottenham, everton, real madrid, bayern munich, juventus, paris saint-germain, lionel messi, cristiano ronaldo,
      video assistant referee`),
    weak: terms(`
      team, match, game, player, coach, season, league, club, goal, win, victory, defeat, defeated, final, champion,
      title, race, fan, squad, sport, cup, round, points, pitch, ball, injury, captain, transfer, play, played,
      playing, opponent, rival, minute, second half, first half, kick, header, finishing, winner, winning, won, beat,
      beaten, compete, competed, competing, competition, competitor, contest, tie, training, trained, train, coaching,
      fitness, boot, kit, jersey, trophy, ranking, ranked, seed, performance, scoring, scorer, striking, debut,
      selector, cap, retirement, comeback, rookie, bronze, world number one, horse, rider, riding, stadium,
      championship, scored, promotion, opener, hurdles, butterfly stroke, diver, diving, rower, sailing, fencing,
      darts, skating, lap, batting, arsenal, var`),
  },
  {
    id: "medtop:16000000",
    name: "conflict, war and peace",
    strong: terms(`
      war, troop, soldier, ceasefire, truce, airstrike, air strike, missile, artillery, battlefield, frontline, front
      line, front-line, armed forces, army, navy, air force, militia, insurgent, insurgency, guerrilla, invasion,
      occupation forces, shelling, bombardment, warplane, warship, fighter jet, peacekeeper, peacekeeping, peace
      talks, peace treaty, peace deal, military operation, military aid, military assistance, military intervention,
      civil war, war crime, prisoner of war, casus belli, combat, combatant, battalion, paramilitary, rebel,
      hostilities, nuclear weapon, nuclear missile, militant, jihadist, genocide, ethnic cleansing, weaponry,
      munitions, drone strike, infantry, armistice, demilitarized zone, defense pact, mutual defense, warfare,
      war-torn, wartime, warzone, war zone, at war, world war, first world war, second world war, cold war, crimes
      against humanity, invaded, invading, invader, occupied, occupying, annexed, annexation, annex, besieged,
      blockade, shelled, rocket attack, rocket fire, ballistic missile, cruise missile, hypersonic missile, missile
      strike, missile test, missile defence, missile launcher, nuclear warhead, nuclear test, nuclear arsenal, nuclear
      deterrent, howitzer, landmine, land mine, cluster munition, ammunition, armoured vehicle, armored vehicle,
      aircraft carrier, frigate, fighter plane, bomber, air raid, air defence, air defense, airspace, no-fly zone,
      drone attack, kamikaze drone, ground forces, ground offensive, ground troops, counter-offensive,
      counteroffensive, ambush, ambushed, skirmish, clashes, firefight, gun battle, cross-border, trench, barracks,
      garrison, military base, naval base, air base, platoon, regiment, squadron, marines, marine corps, special
      forces, paratrooper, commando, sniper, conscript, conscription, mobilisation, mobilization, reservist, veteran
      soldier, war veteran, servicemen, serviceman, servicewoman, lieutenant, colonel, brigadier, admiral, general
      staff, chief of staff of the army, commander-in-chief, mercenary, wagner group, islamic state, isis, al-qaeda,
      al qaeda, taliban, boko haram, al-shabab, al-shabaab, hamas, hezbollah, houthi, houthis, kurdish fighters, idf,
      israel defense forces, gaza, gaza strip, west bank, ukrainian forces, russian forces, ukrainian army, russian
      army, donbas, donetsk, luhansk, kherson, mariupol, crimea, zaporizhzhia, separatist, rebel-held, warring,
      ceasefire agreement, cessation of hostilities, peace agreement, peace accord, peace process, peace plan,
      disarmament, arms embargo, arms deal, arms control, arms sales, suicide bomber, suicide bombing, car bomb,
      roadside bomb, terror attack, terrorist attack, terrorist group, terror group, mass grave, atrocity, human
      shield, prisoner swap, prisoner exchange, coup attempt, coup d'état, military coup, military junta, junta,
      martial law, revolt, mutiny, civilian casualties, displaced, internally displaced, humanitarian corridor, war
      memorial`),
    weak: terms(`
      military, conflict, weapon, attack, bomb, bombing, siege, ally, alliance, enemy, defense, defence, deploy,
      deployed, deployment, commander, fighter, fighting, escalation, casualty, drone, sanction, retreat, territory,
      withdrawal, treaty, arms, gunman, terrorist, terrorism, refugee, hostage, force, wounded, fired, war-time,
      armed, peace, civilian, violence, fled, flee, destroyed, defend, defended, capture, captured, surrender,
      surrendered, liberated, liberation, frontier, rocket, gun, rifle, operation, mission, nuclear, spy, terror,
      brigade, coup, mortar, grenade, tank, submarine, destroyer, extremist, extremism, massacre, torture,
      hostage-taking, uprising, battle`),
  },
  {
    id: "medtop:17000000",
    name: "weather",
    strong: terms(`
      forecaster, meteorologist, meteorological, weather service, weather forecast, met office, rainfall, snowfall,
      snowstorm, blizzard, thunderstorm, hailstorm, tornado, hurricane, typhoon, cyclone, tropical storm, heatwave,
      heat wave, cold snap, cold front, monsoon, downpour, torrential rain, heavy rain, gale, gust, sleet, humidity,
      celsius, fahrenheit, wind speed, storm surge, weather warning, high pressure, low pressure, drizzle,
      precipitation, heavy snow, wind chill, weatherman, weather presenter, weather system, weather event, weather
      conditions, weather alert, weather map, extreme weather, severe weather, bad weather, adverse weather, winter
      weather, yellow warning, amber warning, red warning, amber alert, national weather service, national hurricane
      center, bureau of meteorology, meteorology, snowy, snowdrift, black ice, freezing rain, freezing fog, ice storm,
      winter storm, sub-zero, cold spell, cold weather, polar vortex, wet weather, hot weather, warm weather, dry
      spell, dry weather, scattered showers, rain showers, persistent rain, rainstorm, deluge, cloudburst, wettest,
      driest, hottest, warmest, coldest, hottest day, record temperature, barometer, anticyclone, el niño, la niña, el
      nino, la nina, jet stream, tropical depression, landfall, eye of the storm, category 4, category 5, storm-force,
      gale-force, mph winds, high winds, strong winds, wind gust, lightning strike, hailstone, dust storm, sandstorm,
      heat dome, scorching, sweltering, overcast`),
    weak: terms(`
      weather, rain, snow, storm, wind, temperature, sunshine, cloud, cloudy, ice, icy, forecast, degrees, winter,
      heat, flood, drought, sunny, wet, hail, lightning, warm, warmer, colder, cooler, freezing, breeze, windy,
      stormy, autumn, south-westerly, travel disruption, frost, fog, showers, mist, haze, chilly, chill`),
  },
];
