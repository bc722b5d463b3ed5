import { argumentNamed, argumentValue, type AskedField } from './arguments.ts';
import type { FieldShape } from './field-shape.ts';
import { filterPrice, type FilterPrice } from './filter-price.ts';
import { ANALYSIS } from './prices.ts';

/** What a field costs before its first entry: the questions and values of its filter, and what it reckons. */
export function ownPrice(asked: AskedField, shape: FieldShape): FilterPrice {
  const analysis = shape.isAnalysis ? ANALYSIS : 0;
  const argument = argumentNamed(asked.field, 'filter');
  if (argument === undefined) return { once: 0, each: analysis };
  const { once, each } = filterPrice(argument.type, argumentValue(asked, 'filter'));
  return { once, each: each + analysis };
}
