import { passageId } from '../assemble/dataset.ts';
import type { Examination, Finding } from './rule.ts';

/** R3: no fact from page furniture; from an abstract only deprecated ones. */
export function checkRoles({ dataset }: Examination): Finding[] {
  return [...dataset.facts.values()].flatMap((fact) =>
    fact.citations.flatMap(({ source, at }): Finding[] => {
      const role = at === undefined ? undefined : dataset.passages.get(passageId(source, at))?.role;
      const forbidden = role === 'BOILERPLATE' || (role === 'ABSTRACT' && fact.properties['rank'] !== 'DEPRECATED');
      if (!forbidden) return [];
      const message = `${fact.id} is taken from ${at}, which is ${role}`;
      return [{ origin: fact.origin, rule: 'R3', message, advice: 'Cite the body, or leave the fact out' }];
    }),
  );
}
