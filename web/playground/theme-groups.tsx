import type { ReactElement } from 'react';
import type { Example } from './example.ts';
import { ThemeGroup } from './theme-group.tsx';
import { themes } from './example-themes.ts';
import { useFolding } from './use-folding.ts';
import { useOpenExample } from './use-open-example.ts';
import { useRunExample } from './use-run-example.ts';

interface Properties {
  readonly filter: string;
  readonly shown: readonly Example[];
}

const FIRST = 'start';

/** The themes that have something to show; at first the one of the example in the current tab is unfolded. */
export function ThemeGroups({ filter, shown }: Properties): ReactElement[] {
  const runExample = useRunExample();
  const current = useOpenExample();
  const { isUnfolded, unfold, fold } = useFolding(current?.theme ?? FIRST, filter);
  const open = (example: Example): void => {
    // Also when the filter that found it is gone.
    unfold(example.theme);
    runExample(example);
  };
  return themes
    .map((theme) => ({ theme, shown: shown.filter((example) => example.theme === theme.id) }))
    .filter((group) => group.shown.length > 0)
    .map((group) => (
      <ThemeGroup
        key={group.theme.id}
        {...group}
        current={current}
        isUnfolded={isUnfolded(group.theme.id)}
        onUnfold={() => unfold(group.theme.id)}
        onFold={() => fold(group.theme.id)}
        onOpen={open}
      />
    ));
}
