import { lexicon } from "./lexicon.ts";

export const labour = lexicon({
  id: "medtop:09000000",
  name: "labour",
  strong: `trade union, labor union, labour union, union leader, union member, walkout, picket, picket line, strike ballot, industrial action, general strike,
    collective bargaining, wage, wages, minimum wage, pay rise, pay talks, layoff, laid off, redundancy, redundancies, unemployment, unemployed,
    jobless, job losses, job cuts, workforce, overtime, severance, shop steward, apprentice, apprenticeship, working conditions, employment
    tribunal, pension scheme, sick pay, gig worker, employee, labor dispute, labour dispute, child labour, unionise, unionize, strikers`,
  weak: `worker, employer, employment, job, union, strike, pay, salary, labor, labour, contract, hire, hired, hiring, staff, shift, pension, retirement,
    workplace, bargaining, negotiator, dismissed`,
});
