import type { ReactElement } from 'react';
import type { Language } from './use-language.ts';
import { useLanguage } from './use-language.ts';

const languages: readonly { id: Language; name: string; lang: string }[] = [
  { id: 'zh', name: '中文', lang: 'zh-CN' },
  { id: 'en', name: 'English', lang: 'en' },
];

/** Chooses the language of the examples. */
export function LanguageSwitch(): ReactElement {
  const { language, choose } = useLanguage();
  return (
    <div className="language-switch" role="group" aria-label="语言 Language">
      {languages.map(({ id, name, lang }) => (
        <button key={id} type="button" lang={lang} aria-pressed={id === language} onClick={() => choose(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
