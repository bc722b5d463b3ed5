import { Field, ID, InputType } from 'type-graphql';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { emptyClass } from '../empty-class.ts';
import type { TypeThunk } from '../type-thunk.ts';
import { filterDefinitions, type FilteredType } from './filter-definitions.ts';
import type { FilterField } from './field-kinds.ts';
import { CountFilter, NumberFilter, PeriodFilter, TextFilter } from './shared-inputs.ts';

type InputClass = new () => object;

const inputs = new Map<string, InputClass>();

/** The input type of the filter of a type, made from its definition. */
export function filterInput(type: FilteredType): InputClass {
  const known = inputs.get(type);
  if (known) return known;
  const input = namedInput(`${type}Filter`);
  inputs.set(type, input);
  for (const [name, field] of Object.entries(filterDefinitions[type] as Record<string, FilterField>)) {
    add(input, name, typeOf(field), field.description);
  }
  for (const name of ['and', 'or'] as const) add(input, name, () => [input]);
  add(input, 'not', () => input);
  return input;
}

/** The input type that asks for an entity of any kind. */
function entityFilterInput(): InputClass {
  const known = inputs.get('Entity');
  if (known) return known;
  const input = namedInput('EntityFilter');
  inputs.set('Entity', input);
  add(input, 'id', () => [ID]);
  add(input, 'kinds', enumListType(entityKind));
  add(input, 'name', () => TextFilter);
  add(input, 'union', () => filterInput('Union'));
  add(input, 'organisation', () => filterInput('Organisation'));
  add(input, 'person', () => filterInput('Person'));
  add(input, 'place', () => filterInput('Place'));
  return input;
}

for (const type of Object.keys(filterDefinitions) as FilteredType[]) filterInput(type);
entityFilterInput();

function namedInput(name: string): InputClass {
  const input = emptyClass(name);
  InputType(name)(input);
  return input;
}

function add(input: InputClass, name: string, type: TypeThunk, description?: string): void {
  Field(type, { nullable: true, ...(description && { description }) })(input.prototype as object, name);
}

function typeOf(field: FilterField): TypeThunk {
  switch (field.kind) {
    case 'values':
      return enumListType(field.vocabulary);
    case 'ids':
      return () => [ID];
    case 'id':
      return () => ID;
    case 'text':
      return () => TextFilter;
    case 'count':
      return () => CountFilter;
    case 'number':
      return () => NumberFilter;
    case 'period':
      return () => PeriodFilter;
    case 'nested':
      return () => filterInput(field.type as FilteredType);
    case 'entity':
      return () => entityFilterInput();
  }
}
