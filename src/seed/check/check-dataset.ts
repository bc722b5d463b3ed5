import { checkCitations } from './check-citations.ts';
import { checkCorruption } from './check-corruption.ts';
import { checkDates, checkEditions } from './check-dates.ts';
import { checkLevels, checkPersonTimes } from './check-levels.ts';
import { checkOwnWords } from './check-own-words.ts';
import { checkPartExceedsWhole, checkPartsDiffer } from './check-parts.ts';
import { checkRates } from './check-rates.ts';
import { checkReferences } from './check-references.ts';
import { checkRoles } from './check-roles.ts';
import { checkShortNames } from './check-short-names.ts';
import type { Examination, Finding, Rule } from './rule.ts';

/** The integrity rules in the order of the model: R1 to R13. */
const rules: readonly Rule[] = [
  checkCitations,
  checkReferences,
  checkRoles,
  checkOwnWords,
  checkRates,
  checkPartExceedsWhole,
  checkPersonTimes,
  checkLevels,
  checkCorruption,
  checkPartsDiffer,
  checkDates,
  checkEditions,
  checkShortNames,
];

/** Everything that the integrity rules find. */
export function checkDataset(examination: Examination): Finding[] {
  return rules.flatMap((rule) => rule(examination));
}
