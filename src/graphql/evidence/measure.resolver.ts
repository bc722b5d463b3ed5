import { Resolver } from 'type-graphql';
import type { MeasureRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import { rootListing } from '../connection/root-listing.ts';
import { MeasureType } from './measure.type.ts';

/** What a measure can be asked. */
@Resolver(() => MeasureType)
export class MeasureResolver {}

addListField<MeasureRow>(MeasureResolver, {
  name: 'figures',
  description: 'Figures of this measure. 数字',
  of: 'Figure',
  type: connections.Figure,
  resolve: ({ key }, asked, context) => {
    const filter = { and: [{ measure: [key] }, asked.filter ?? {}] };
    return connectionOf(context, asked, rootListing(context, 'Figure', { ...asked, filter }));
  },
});
