import type { ReactElement } from 'react';
import type { Example } from './example.ts';
import type { Theme } from './example-themes.ts';
import { useLanguage } from './use-language.ts';

interface Properties {
  readonly theme: Theme;
  /** Those of its examples that are to be shown. */
  readonly shown: readonly Example[];
  readonly current: Example | undefined;
  readonly isUnfolded: boolean;
  readonly onUnfold: () => void;
  readonly onFold: () => void;
  readonly onOpen: (example: Example) => void;
}

const units = { zh: '个示例', en: 'examples' };

/** The examples of one theme, each a button, below a heading that folds them away. */
export function ThemeGroup({ theme, shown, current, isUnfolded, ...on }: Properties): ReactElement {
  const { language } = useLanguage();
  // The browser turns it too, as when it finds words in the page; this also runs when the page itself has turned it.
  const follow = (isOpen: boolean): void => {
    if (isOpen === isUnfolded) return;
    if (isOpen) on.onUnfold();
    else on.onFold();
  };
  return (
    <details open={isUnfolded} onToggle={({ currentTarget }) => follow(currentTarget.open)}>
      <summary>
        <h3>{theme.name[language]}</h3>
        <span className="count">
          {shown.length} <span className="visually-hidden">{units[language]}</span>
        </span>
      </summary>
      <ul>
        {shown.map((example) => (
          <li key={example.id}>
            <button type="button" aria-current={example === current} onClick={() => on.onOpen(example)}>
              <span className="title">{example.title[language]}</span>
              {example.number.startsWith('q') && <span className="number">{example.number}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
