import type { Dimension } from '../../model/facts/figure.ts';
import { valuesIn } from '../breakdown.ts';
import { headingOf, liesIn } from '../group-hierarchy.ts';
import type { Stratum } from '../stratum.ts';
import { countsThemselves } from './counts-themselves.ts';

const PLAIN: readonly Dimension[] = ['level', 'siteType', 'contractType', 'unionForm', 'unionLevel'];

/** Whether what two figures of one measure count differs in some dimension, so that they have nothing in common. */
export function dimensionsApart(one: Stratum, other: Stratum): boolean {
  return PLAIN.some((name) => withoutCommon(valuesIn(one, name), valuesIn(other, name))) || groupsApart(one, other);
}

function withoutCommon(values: readonly string[], others: readonly string[]): boolean {
  return values.length > 0 && others.length > 0 && !values.some((value) => others.includes(value));
}

function groupsApart(one: Stratum, other: Stratum): boolean {
  const [groups, others] = [valuesIn(one, 'group'), valuesIn(other, 'group')];
  if (isLeftOut(groups, valuesIn(other, 'groupNot')) || isLeftOut(others, valuesIn(one, 'groupNot'))) return true;
  if (groups.length === 0 || others.length === 0) return false;
  const apart = countsThemselves(one.unit) ? areSiblings : areUnrelated;
  return groups.every((value) => others.every((another) => apart(value, another)));
}

/** Whether each of some groups lies in a group that the other figure leaves out. */
function isLeftOut(groups: readonly string[], leftOut: readonly string[]): boolean {
  return groups.length > 0 && groups.every((value) => leftOut.some((wider) => liesIn(value, wider)));
}

function areUnrelated(value: string, other: string): boolean {
  return !liesIn(value, other) && !liesIn(other, value);
}

/** Two occupations under one heading exclude each other; a woman may be a courier, and a courier may be needy. */
function areSiblings(value: string, other: string): boolean {
  const heading = headingOf(value);
  return value !== other && heading !== undefined && heading === headingOf(other);
}
