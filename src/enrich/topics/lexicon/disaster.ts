import { lexicon } from "./lexicon.ts";

export const disaster = lexicon({
  id: "medtop:03000000",
  name: "disaster, accident and emergency incident",
  strong: `earthquake, quake, aftershock, tsunami, volcano, eruption, landslide, mudslide, avalanche, flood, flooding, floodwater, wildfire,
    bushfire, forest fire, blaze, firefighter, inferno, derailed, derailment, plane crash, train crash, car crash, shipwreck,
    capsized, rescuer, rescue worker, rescue team, death toll, rubble, epicentre, epicenter, magnitude, evacuated, evacuation, collapsed,
    explosion, gas leak, oil spill, stampede, drowned, famine, emergency services, state of emergency, survivor, sinkhole,
    levee, dam burst, search and rescue, paramedic, wreckage, humanitarian crisis`,
  weak: `disaster, accident, crash, fire, smoke, emergency, rescue, rescued, destroyed, damage, damaged, injured, killed, ambulance, victim,
    missing, relief, shelter, homeless, catastrophe, collision, trapped, debris, hurricane, cyclone, storm, burned, safety`,
});
