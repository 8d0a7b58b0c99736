import { lexicon } from "./lexicon.ts";

export const health = lexicon({
  id: "medtop:07000000",
  name: "health",
  strong: `hospital, patient, doctor, nurse, surgeon, surgery, physician, disease, infection, infected, virus, vaccine, vaccination, epidemic,
    pandemic, outbreak, cancer, diabetes, malaria, tuberculosis, hiv, aids, influenza, flu, measles, cholera, ebola, covid-19, coronavirus,
    symptom, diagnosis, diagnosed, therapy, clinic, clinical trial, medication, prescription drug, antibiotic, obesity, heart disease, heart attack,
    stroke, mental health, dementia, alzheimer, public health, health care, healthcare, health service, pharmaceutical, midwife, maternity, epidemiologist,
    world health organization, immune system, transplant, abortion`,
  weak: `health, medical, medicine, drug, treatment, illness, sick, care, blood, heart, brain, dose, risk, pain, death, emergency room, test, ward,
    nutrition, diet, smoking, tobacco, alcohol, pregnant, pregnancy, disabled`,
});
