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
      guitarist, pop star, rapper, hip-hop, jazz, choreographer, documentary, television series, sitcom, broadcaster,
      newsroom, journalist, newspaper, magazine, publisher, bestseller, literature, literary, comedian, comedy, oscar,
      academy award, grammy, emmy, hollywood, netflix, curator, heritage site, architect, architecture, photographer,
      choir, artwork, artist`),
    weak: terms(`
      film, music, song, book, author, writer, art, culture, cultural, entertainment, stage, audience, performance,
      star, show, series, episode, band, festival, gallery, media, television, radio, drama, dance, scene, role, cast,
      studio, character, critic`),
  },
  {
    id: "medtop:02000000",
    name: "crime, law and justice",
    strong: terms(`
      murder, manslaughter, homicide, burglary, robbery, theft, kidnapping, rape, sexual assault, arson, fraud,
      embezzlement, bribery, money laundering, smuggling, trafficking, indicted, indictment, prosecutor, defendant,
      plaintiff, lawsuit, verdict, guilty, acquitted, acquittal, convicted, conviction, sentenced, jail, prison,
      inmate, parole, bail, jury, juror, supreme court, appeals court, high court, magistrate, courtroom, detective,
      police officer, stabbing, shooting, arrested, arrest warrant, death penalty, extradition, grand jury, perjury,
      felony, misdemeanor, criminal charges, attorney general, gang, cartel`),
    weak: terms(`
      police, court, judge, lawyer, attorney, suspect, victim, trial, charge, charged, crime, criminal, evidence,
      investigation, investigator, law, legal, illegal, arrest, custody, witness, offence, offense, appeal, ruling,
      testimony, detained, penalty, constitution, gun, justice, raid`),
  },
  {
    id: "medtop:03000000",
    name: "disaster, accident and emergency incident",
    strong: terms(`
      earthquake, quake, aftershock, tsunami, volcano, eruption, landslide, mudslide, avalanche, flood, flooding,
      floodwater, wildfire, bushfire, forest fire, blaze, firefighter, inferno, derailed, derailment, plane crash,
      train crash, car crash, shipwreck, capsized, rescuer, rescue worker, rescue team, death toll, rubble, epicentre,
      epicenter, magnitude, evacuated, evacuation, collapsed, explosion, gas leak, oil spill, stampede, drowned,
      famine, emergency services, state of emergency, survivor, sinkhole, levee, dam burst, search and rescue,
      paramedic, wreckage, humanitarian crisis`),
    weak: terms(`
      disaster, accident, crash, fire, smoke, emergency, rescue, rescued, destroyed, damage, damaged, injured, killed,
      ambulance, victim, missing, relief, shelter, homeless, catastrophe, collision, trapped, debris, hurricane,
      cyclone, storm, burned, safety`),
  },
  {
    id: "medtop:04000000",
    name: "economy, business and finance",
    strong: terms(`
      shareholder, stock market, stock exchange, shares, dividend, net income, quarterly profit, earnings, revenue,
      profit, inflation, interest rate, central bank, federal reserve, gross domestic product, gdp, recession, bond,
      bondholder, investor, investment, merger, acquisition, takeover, bankruptcy, bankrupt, creditor, startup,
      tariff, exporter, importer, imports, currency, exchange rate, hedge fund, venture capital, retailer, wholesaler,
      manufacturer, subsidiary, turnover, fiscal year, chief executive, ceo, wall street, commodity, crude oil, oil
      price, mortgage, lender, loan, equity, stake, antitrust, ipo, initial public offering, consumer prices, supply
      chain, trade deficit, trade war, housing market, billion-dollar`),
    weak: terms(`
      economy, economic, economist, company, business, market, bank, banking, price, sale, sales, trade, export,
      import, debt, budget, tax, financial, finance, industry, industrial, growth, quarter, cost, customer, consumer,
      demand, supply, factory, firm, fund, money, product, deal, analyst, billion, million, share, spending, loss,
      asset`),
  },
  {
    id: "medtop:05000000",
    name: "education",
    strong: terms(`
      school, pupil, classroom, teacher, schoolteacher, headteacher, headmaster, curriculum, kindergarten, preschool,
      primary school, secondary school, high school, university, undergraduate, postgraduate, tuition, campus,
      lecturer, enrolment, enrollment, diploma, degree, scholarship, literacy, homework, exam, examination,
      schoolchildren, graduation, school board, school district, textbook, academic year, student loan, faculty, dean,
      vice-chancellor, boarding school, truancy`),
    weak: terms(`
      student, education, educational, college, professor, lesson, teaching, learning, class, grade, graduate,
      academic, principal, semester, course, lecture, training, parents, children, library`),
  },
  {
    id: "medtop:06000000",
    name: "environment",
    strong: terms(`
      climate change, global warming, greenhouse gas, carbon emissions, carbon dioxide, emissions, biodiversity,
      endangered species, deforestation, rainforest, conservationist, conservation, ecosystem, habitat, wildlife,
      pollution, pollutant, polluted, recycling, renewable energy, solar power, wind farm, coral reef, glacier, sea
      level, environmentalist, national park, poaching, extinction, wetland, fossil fuel, toxic waste, plastic waste,
      air quality, ozone, drought, pesticide, overfishing, sustainability, nature reserve, invasive species, sewage`),
    weak: terms(`
      environment, environmental, climate, carbon, forest, species, river, ocean, fish, water, waste, green, nature,
      natural, energy, sustainable, animal, bird, tree, soil, coast, warming, landfill, marine, ecological`),
  },
  {
    id: "medtop:07000000",
    name: "health",
    strong: terms(`
      hospital, patient, doctor, nurse, surgeon, surgery, physician, disease, infection, infected, virus, vaccine,
      vaccination, epidemic, pandemic, outbreak, cancer, diabetes, malaria, tuberculosis, hiv, aids, influenza, flu,
      measles, cholera, ebola, covid-19, coronavirus, symptom, diagnosis, diagnosed, therapy, clinic, clinical trial,
      medication, prescription drug, antibiotic, obesity, heart disease, heart attack, stroke, mental health,
      dementia, alzheimer, public health, health care, healthcare, health service, pharmaceutical, midwife, maternity,
      epidemiologist, world health organization, immune system, transplant, abortion`),
    weak: terms(`
      health, medical, medicine, drug, treatment, illness, sick, care, blood, heart, brain, dose, risk, pain, death,
      emergency room, test, ward, nutrition, diet, smoking, tobacco, alcohol, pregnant, pregnancy, disabled`),
  },
  {
    id: "medtop:08000000",
    name: "human interest",
    strong: terms(`
      guinness world record, world record holder, birthday party, 100th birthday, centenarian, celebrity, celebrities,
      royal wedding, love story, reunited, good samaritan, lottery winner, jackpot, lost dog, obituary, twins, quirky,
      bizarre, oddity, eccentric, lookalike, viral video, heartwarming, good deed, message in a bottle, baby shower,
      engagement ring, red carpet, paparazzi, memorial service, well-wishers, good news, time capsule, treasure hunt`),
    weak: terms(`
      birthday, anniversary, award, prize, winner, reunion, wedding, dog, cat, pet, surprise, hero, record, tribute,
      famous, fame, baby, neighbour, neighbor, grandmother, grandfather, dream`),
  },
  {
    id: "medtop:09000000",
    name: "labour",
    strong: terms(`
      trade union, labor union, labour union, union leader, union member, walkout, picket, picket line, strike ballot,
      industrial action, general strike, collective bargaining, wage, wages, minimum wage, pay rise, pay talks,
      layoff, laid off, redundancy, redundancies, unemployment, unemployed, jobless, job losses, job cuts, workforce,
      overtime, severance, shop steward, apprentice, apprenticeship, working conditions, employment tribunal, pension
      scheme, sick pay, gig worker, employee, labor dispute, labour dispute, child labour, unionise, unionize,
      strikers`),
    weak: terms(`
      worker, employer, employment, job, union, strike, pay, salary, labor, labour, contract, hire, hired, hiring,
      staff, shift, pension, retirement, workplace, bargaining, negotiator, dismissed`),
  },
  {
    id: "medtop:10000000",
    name: "lifestyle and leisure",
    strong: terms(`
      recipe, restaurant, cuisine, chef, gourmet, wine tasting, winery, brewery, tourist, tourism, holidaymaker,
      holiday resort, sightseeing, hiking, camping, gardening, gardener, fashion show, catwalk, fashion designer,
      hobby, hobbyist, yoga, spa, backpacking, cruise ship, hotel guest, travel guide, cookbook, interior design, home
      decor, do-it-yourself, board game, video game, crossword, knitting, weekend getaway, theme park, beach resort,
      menu, dessert`),
    weak: terms(`
      food, dish, cooking, cook, wine, beer, coffee, travel, traveller, traveler, trip, holiday, vacation, hotel,
      garden, fashion, style, beauty, leisure, beach, diner, kitchen, taste, flavour, flavor, baking, resort, visitor,
      luxury`),
  },
  {
    id: "medtop:11000000",
    name: "politics and government",
    strong: terms(`
      president, prime minister, foreign minister, chancellor, parliament, congress, senate, senator, lawmaker,
      legislator, legislature, national assembly, house of representatives, house of commons, cabinet, election,
      ballot, referendum, voter, polling station, campaign, candidate, coalition, opposition party, ruling party,
      white house, kremlin, downing street, foreign ministry, defense ministry, defence ministry, ministry, diplomat,
      diplomacy, diplomatic, embassy, ambassador, bilateral, summit, foreign policy, united nations, security council,
      european union, sanctions, treaty, impeachment, governor, mayor, city council, legislation, democrat,
      republican, conservative, state department, geopolitical, sovereignty, constitution, minister, asylum,
      immigration`),
    weak: terms(`
      government, political, politician, politics, party, vote, policy, leader, official, administration, secretary,
      spokesman, spokesperson, spokeswoman, nation, democracy, democratic, reform, bill, delegation, talks, relations,
      alliance, administration, federal, council, power, bloc, region, pact, regime, office, term`),
  },
  {
    id: "medtop:12000000",
    name: "religion",
    strong: terms(`
      pope, vatican, bishop, archbishop, cardinal, priest, clergy, cleric, imam, rabbi, mosque, synagogue, cathedral,
      parish, parishioner, diocese, catholic, protestant, anglican, orthodox church, evangelical, muslim, islam,
      islamic, christian, christianity, jewish, judaism, hindu, hinduism, buddhist, buddhism, sikh, pilgrim,
      pilgrimage, ramadan, prayer, worship, worshipper, sermon, scripture, bible, quran, koran, gospel, theology,
      theologian, monastery, monk, nun, baptism, congregation, blasphemy, sacred, saint, temple, hajj, interfaith,
      atheist, mass for, holy see`),
    weak: terms(`
      church, religion, religious, faith, god, holy, spiritual, pastor, minister, blessing, belief, believer,
      ceremony, ritual, secular, christmas, easter, chapel`),
  },
  {
    id: "medtop:13000000",
    name: "science and technology",
    strong: terms(`
      scientist, researcher, physicist, chemist, biologist, astronomer, astronaut, spacecraft, satellite, telescope,
      nasa, orbit, rocket launch, space station, laboratory, genome, gene, dna, quantum, particle, fossil,
      palaeontologist, paleontologist, archaeologist, artificial intelligence, algorithm, software, hardware,
      semiconductor, microchip, smartphone, internet, cyberattack, hacker, encryption, robot, robotics, machine
      learning, computing, computer, biotechnology, nanotechnology, peer-reviewed, journal nature, chatbot, data
      centre, data center, browser, app, broadband, battery technology, microscope, physics, chemistry, astronomy,
      mars, moon landing, planet, galaxy`),
    weak: terms(`
      science, scientific, technology, technological, research, study, experiment, discovery, engineer, engineering,
      device, digital, online, data, chip, space, launch, network, innovation, invention, website, user, electronic,
      cell, theory, probe, model`),
  },
  {
    id: "medtop:14000000",
    name: "society",
    strong: terms(`
      poverty, homelessness, homeless people, inequality, discrimination, racism, racial, sexism, gender equality,
      women's rights, human rights, civil rights, lgbt, same-sex marriage, gay rights, migrant, migration, immigrant,
      refugee, census, birth rate, ageing population, aging population, demographic, indigenous, minority group,
      ethnic minority, social welfare, welfare state, food bank, foster care, adoption, orphan, orphanage, domestic
      violence, volunteer, charity, charities, philanthropist, philanthropy, loneliness, childcare, divorce, marriage,
      caste, social services`),
    weak: terms(`
      community, society, social, family, families, population, equality, rights, minority, children, women, poor,
      youth, elderly, resident, citizen, generation, gender, ethnic, welfare, aid group, neighbourhood, neighborhood,
      village`),
  },
  {
    id: "medtop:15000000",
    name: "sport",
    strong: terms(`
      goalkeeper, striker, midfielder, quarterback, touchdown, home run, inning, wicket, batsman, bowler, cricket,
      football, soccer, rugby, basketball, baseball, tennis, golf, golfer, hockey, athlete, athletics, olympic,
      olympics, paralympic, world cup, premier league, champions league, grand slam, grand prix, formula one,
      semi-final, semifinal, quarter-final, quarterfinal, half-time, halftime, kick-off, kickoff, penalty shootout,
      referee, umpire, stadium, tournament, championship, playoff, play-off, medalist, medallist, gold medal, silver
      medal, bronze medal, marathon, sprinter, swimmer, cyclist, teammate, head coach, relegation, hat-trick, offside,
      scored, equaliser, equalizer, free kick, boxing, boxer, wrestling, gymnast, fifa, nba, nfl, uefa, doping`),
    weak: terms(`
      team, match, game, player, coach, season, league, club, goal, win, victory, defeat, defeated, final, champion,
      title, race, fan, squad, score, sport, cup, round, points, pitch, ball, set, bat, injury, captain, transfer`),
  },
  {
    id: "medtop:16000000",
    name: "conflict, war and peace",
    strong: terms(`
      war, troop, soldier, ceasefire, truce, airstrike, air strike, missile, artillery, battlefield, frontline, front
      line, front-line, armed forces, army, navy, air force, militia, insurgent, insurgency, guerrilla, invasion,
      occupation forces, shelling, bombardment, warplane, warship, fighter jet, peacekeeper, peacekeeping, peace
      talks, peace treaty, peace deal, military operation, military aid, military assistance, military intervention,
      civil war, war crime, prisoner of war, casus belli, combat, combatant, battalion, brigade, paramilitary, rebel,
      hostilities, nuclear weapon, nuclear missile, coup, militant, jihadist, genocide, ethnic cleansing, weaponry,
      munitions, drone strike, infantry, offensive, armistice, demilitarized zone, defense pact, mutual defense`),
    weak: terms(`
      military, conflict, weapon, attack, bomb, bombing, siege, ally, alliance, enemy, defense, defence, deploy,
      deployed, deployment, general, commander, fighter, fighting, border, escalation, casualty, drone, sanction,
      security, retreat, territory, withdrawal, treaty, arms, gunman, terrorist, terrorism, refugee, hostage`),
  },
  {
    id: "medtop:17000000",
    name: "weather",
    strong: terms(`
      forecaster, meteorologist, meteorological, weather service, weather forecast, met office, rainfall, snowfall,
      snowstorm, blizzard, thunderstorm, hailstorm, tornado, hurricane, typhoon, cyclone, tropical storm, heatwave,
      heat wave, cold snap, cold front, monsoon, downpour, torrential rain, heavy rain, gale, gust, sleet, frost, fog,
      humidity, celsius, fahrenheit, wind speed, storm surge, weather warning, high pressure, low pressure, drizzle,
      temperatures, precipitation, heavy snow, wind chill`),
    weak: terms(`
      weather, rain, snow, storm, wind, temperature, sunshine, cloud, cloudy, ice, icy, forecast, degrees, winter,
      summer, heat, hot, cold, flood, drought, sunny, wet, hail, lightning`),
  },
];
