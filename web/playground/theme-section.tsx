import type { ReactElement } from 'react';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import type { themes } from './themes.ts';
import { useLanguage } from './use-language.ts';

interface Properties {
  readonly theme: (typeof themes)[number];
  readonly chosen: string | undefined;
  readonly onOpen: (example: Example) => void;
}

/** The examples of one theme, each a button. */
export function ThemeSection({ theme, chosen, onOpen }: Properties): ReactElement {
  const { language } = useLanguage();
  return (
    <section aria-labelledby={`theme-${theme.id}`}>
      <h3 id={`theme-${theme.id}`}>{theme.name[language]}</h3>
      <ul>
        {examples
          .filter((example) => example.theme === theme.id)
          .map((example) => (
            <li key={example.id}>
              <button type="button" aria-current={example.id === chosen} onClick={() => onOpen(example)}>
                {example.title[language]}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
