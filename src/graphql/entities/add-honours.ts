import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { linkedListing, type LinkKind } from './linked-listing.ts';

const kindOf: Record<string, LinkKind> = { CONFERRED: 'RECEIVED', NOMINATED: 'NOMINATED_FOR' };

/** The links that conferrals of given statuses draw between a recipient and an honour. */
export function linksOfStatuses(statuses: readonly string[]): LinkKind[] {
  return statuses.map((status) => kindOf[status] as LinkKind);
}

/** Adds the named honours of an entity. Those that it only counts for others stand in its conferrals. */
export function addHonours(resolver: new () => object): void {
  addListField<EntityRow>(resolver, {
    name: 'honours',
    description: 'Named ones; unnamed and counted ones stand in conferrals. 所获荣誉',
    of: 'Honour',
    type: connections.Honour,
    extra: { status: { type: enumListType(conferralStatus), defaultValue: ['CONFERRED'] } },
    resolve: (entity, asked, context) => {
      const statuses = (asked['status'] as string[] | undefined) ?? ['CONFERRED'];
      const kinds = linksOfStatuses(statuses);
      return connectionOf(
        context,
        asked,
        linkedListing(context, entity, { kinds, direction: 'OUT' }, { ...asked, types: ['Honour'] }),
      );
    },
  });
}
