import { warningCode } from '../../model/vocabulary/warning-code.ts';
import type { Notice } from '../notice.ts';
import type { FigureGroup } from './figure-group.ts';
import { noticeOf } from './notice-of.ts';

/** What the integrity rules found odd in the figures, each code once. */
export function warningsPassedOn({ strata }: FigureGroup): Notice[] {
  const found = new Set(strata.flatMap(({ stratum }) => stratum.warnings));
  return warningCode.values
    .filter((code) => found.has(code))
    .map((code) =>
      noticeOf(
        code,
        strata.filter(({ stratum }) => stratum.warnings.includes(code)),
      ),
    );
}
