import type { GroupDimension } from '../../../model/grouping.ts';
import { badInput } from '../../errors.ts';

/** What only figures have: an honour that is given has no unit and no stage, and belongs to no programme. */
const OF_FIGURES: readonly GroupDimension[] = [
  'PROGRAMME',
  'ACTIVITY',
  'MEASURE',
  'UNIT',
  'GROUP',
  'SITE_TYPE',
  'CONTRACT_TYPE',
  'STAGE',
  'STAT_TYPE',
  'PRECISION',
  'VALUE',
];

/** Throws BAD_USER_INPUT that names the dimensions by which honours cannot be grouped: all would fall into one group without a key. */
export function refuseFigureDimensions(dimensions: readonly GroupDimension[]): void {
  const wrong = dimensions.filter((dimension) => OF_FIGURES.includes(dimension));
  if (wrong.length === 0) return;
  throw badInput(`groupBy: honours have no ${wrong.join(', ')}. Ask aggregate, which groups figures`, {
    argument: 'groupBy',
    unknown: wrong,
  });
}
