import { Arg, Ctx, FieldResolver, Int, Query, Root } from 'type-graphql';
import { listOrders, type ListedType } from '../../model/lists.ts';
import type { RequestContext } from '../context.ts';
import { filterInput } from '../filters/filter-inputs.ts';
import type { FilteredType } from '../filters/filter-definitions.ts';
import type { TypeThunk } from '../type-thunk.ts';
import { plainEnum } from '../vocabulary/enums.ts';
import { checkedFirst, DEFAULT_FIRST, type ListArguments } from './list-arguments.ts';

/** One further argument of a list field. */
export interface ExtraArgument {
  readonly type: TypeThunk;
  readonly defaultValue?: unknown;
  readonly description?: string;
}

/** A field that answers a list: what it is called, of what type, and what it can be asked with. */
export interface ListField<Parent> {
  readonly name: string;
  readonly description: string;
  readonly type: () => abstract new () => object;
  /** The type whose filter and orders the list takes; none where entities of several kinds mix. */
  readonly of?: FilteredType;
  /** An order other than the first of its type. */
  readonly sort?: string;
  readonly extra?: Readonly<Record<string, ExtraArgument>>;
  readonly resolve: (
    parent: Parent,
    asked: ListArguments & Record<string, unknown>,
    context: RequestContext,
  ) => unknown;
}

/** The type of the argument that says the order of a list. */
function sortType(type: ListedType): TypeThunk {
  const orders = plainEnum(`${type}Sort`, listOrders[type], 'Orders of a list. 排序');
  return () => orders;
}

/** Adds a list as a field of a type to a resolver class. */
export function addListField<Parent>(resolver: new () => object, field: ListField<Parent>): void {
  const { names, prototype } = addMethod(resolver, field);
  Root()(prototype, field.name, 0);
  addArguments(prototype, field, names);
  FieldResolver(field.type, { description: field.description })(
    prototype,
    field.name,
    descriptorOf(prototype, field.name),
  );
}

/** Adds a list as a field of Query to a resolver class. */
export function addRootList(resolver: new () => object, field: ListField<unknown>): void {
  const { names, prototype } = addMethod(resolver, field);
  Root()(prototype, field.name, 0);
  addArguments(prototype, field, names);
  Query(field.type, { description: field.description })(prototype, field.name, descriptorOf(prototype, field.name));
}

// The method takes the parent, the context, then its arguments in the order of their names.
function addMethod<Parent>(resolver: new () => object, field: ListField<Parent>) {
  const names = ['first', 'after', ...(field.of ? ['filter', 'sort'] : []), ...Object.keys(field.extra ?? {})];
  const prototype = resolver.prototype as Record<string, unknown>;
  prototype[field.name] = (parent: Parent, context: RequestContext, ...given: unknown[]) => {
    const asked = Object.fromEntries(names.map((name, index) => [name, given[index] ?? undefined]));
    const first = checkedFirst(asked['first'] as number);
    return field.resolve(parent, { sort: '', ...asked, first } as ListArguments & Record<string, unknown>, context);
  };
  return { names, prototype };
}

function addArguments<Parent>(
  prototype: object,
  { name, of, sort, extra }: ListField<Parent>,
  names: readonly string[],
): void {
  const types: Record<string, ExtraArgument> = {
    first: { type: () => Int, defaultValue: DEFAULT_FIRST },
    after: { type: () => String },
    ...(of && { filter: { type: () => filterInput(of) } }),
    ...(of && { sort: { type: sortType(of), defaultValue: sort ?? listOrders[of][0] } }),
    ...extra,
  };
  Ctx()(prototype, name, 1);
  names.forEach((argument, index) => {
    const { type, defaultValue, description } = types[argument] as ExtraArgument;
    const options = {
      ...(defaultValue === undefined ? { nullable: true } : { defaultValue }),
      ...(description && { description }),
    };
    Arg(argument, type, options)(prototype, name, index + 2);
  });
}

function descriptorOf(prototype: object, name: string): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
}
