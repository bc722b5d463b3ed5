import { ID, Resolver } from 'type-graphql';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addRootList } from '../connection/define-list-field.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { conflictsListing } from './conflicts-listing.ts';

/** Answers what the integrity rules warn of. */
@Resolver()
export class ConflictsResolver {}

addRootList(ConflictsResolver, {
  name: 'conflicts',
  description: 'Facts that do not go together, as the integrity rules found them. 数据冲突',
  type: connections.Warning,
  extra: {
    subject: { type: () => ID, description: 'A fact, an entity or a source that they concern' },
    codes: { type: enumListType(warningCode) },
  },
  resolve: (_parent, asked, context) => {
    const { subject, codes } = asked as { subject?: string; codes?: string[] };
    const about = subject === undefined ? undefined : [subject];
    return connectionOf(context, asked, conflictsListing(context, { about, codes }));
  },
});
