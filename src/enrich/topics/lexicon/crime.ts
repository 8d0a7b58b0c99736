import { lexicon } from "./lexicon.ts";

export const crime = lexicon({
  id: "medtop:02000000",
  name: "crime, law and justice",
  strong: `murder, manslaughter, homicide, burglary, robbery, theft, kidnapping, rape, sexual assault, arson, fraud, embezzlement,
    bribery, money laundering, smuggling, trafficking, indicted, indictment, prosecutor, defendant, plaintiff, lawsuit, verdict,
    guilty, acquitted, acquittal, convicted, conviction, sentenced, jail, prison, inmate, parole, bail, jury, juror, supreme court,
    appeals court, high court, magistrate, courtroom, detective, police officer, stabbing, shooting, arrested, arrest warrant,
    death penalty, extradition, grand jury, perjury, felony, misdemeanor, criminal charges, attorney general, gang, cartel`,
  weak: `police, court, judge, lawyer, attorney, suspect, victim, trial, charge, charged, crime, criminal, evidence, investigation,
    investigator, law, legal, illegal, arrest, custody, witness, offence, offense, appeal, ruling, testimony, detained, penalty,
    constitution, gun, justice, raid`,
});
