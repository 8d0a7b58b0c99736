import { lexicon } from "./lexicon.ts";

export const conflict = lexicon({
  id: "medtop:16000000",
  name: "conflict, war and peace",
  strong: `war, troop, soldier, ceasefire, truce, airstrike, air strike, missile, artillery, battlefield, frontline, front line,
    front-line, armed forces, army, navy, air force, militia, insurgent, insurgency, guerrilla, invasion, occupation forces, shelling,
    bombardment, warplane, warship, fighter jet, peacekeeper, peacekeeping, peace talks, peace treaty, peace deal, military
    operation, military aid, military assistance, military intervention, civil war, war crime, prisoner of war, casus belli, combat, combatant, battalion,
    brigade, paramilitary, rebel, hostilities, nuclear weapon, nuclear missile, coup, militant, jihadist, genocide, ethnic cleansing, weaponry,
    munitions, drone strike, infantry, offensive, armistice, demilitarized zone, defense pact, mutual defense`,
  weak: `military, conflict, weapon, attack, bomb, bombing, siege, ally, alliance, enemy, defense, defence, deploy, deployed,
    deployment, general, commander, fighter, fighting, border, escalation, casualty, drone, sanction, security, retreat, territory,
    withdrawal, treaty, arms, gunman, terrorist, terrorism, refugee, hostage`,
});
