import { lexicon } from "./lexicon.ts";

export const science = lexicon({
  id: "medtop:13000000",
  name: "science and technology",
  strong: `scientist, researcher, physicist, chemist, biologist, astronomer, astronaut, spacecraft, satellite, telescope, nasa, orbit, rocket launch, space station, laboratory,
    genome, gene, dna, quantum, particle, fossil, palaeontologist, paleontologist, archaeologist, artificial intelligence, algorithm, software, hardware, semiconductor, microchip, smartphone,
    internet, cyberattack, hacker, encryption, robot, robotics, machine learning, computing, computer, biotechnology, nanotechnology, peer-reviewed, journal nature,
    chatbot, data centre, data center, browser, app, broadband, battery technology, microscope, physics, chemistry, astronomy, mars, moon landing, planet, galaxy`,
  weak: `science, scientific, technology, technological, research, study, experiment, discovery, engineer, engineering, device, digital, online, data, chip, space, launch, network,
    innovation, invention, website, user, electronic, cell, theory, probe, model`,
});
