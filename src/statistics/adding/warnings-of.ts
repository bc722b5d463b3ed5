import { warningCode } from '../../model/vocabulary/warning-code.ts';
import type { Notice } from '../notice.ts';
import { onlyDeprecated } from './deprecated.ts';
import type { AddingRule, FigureGroup } from './figure-group.ts';
import { onlyNominated } from './nominations.ts';
import { mayCountTwice } from './overlaps.ts';
import { periodAmbiguous, periodsDiffer } from './period-warnings.ts';
import { warningsPassedOn } from './warnings-passed-on.ts';
import { boundsOnly, partsLeftOut, singleSource, withOthers } from './what-to-know.ts';

const rules: readonly AddingRule[] = [
  periodsDiffer,
  periodAmbiguous,
  mayCountTwice,
  withOthers,
  partsLeftOut,
  boundsOnly,
  onlyNominated,
  onlyDeprecated,
  singleSource,
];

/** What has to be known of a sum, each code once, in the order of the vocabulary. */
export function warningsOf(group: FigureGroup): Notice[] {
  const notices = [...rules.flatMap((rule) => rule(group) ?? []), ...warningsPassedOn(group)];
  const byCode = new Map(notices.map((notice) => [notice.code, notice]));
  return warningCode.values.flatMap((code) => byCode.get(code) ?? []);
}
