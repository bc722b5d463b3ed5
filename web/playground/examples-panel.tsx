import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Example } from './example.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSection } from './theme-section.tsx';
import { themes } from './themes.ts';
import { useLanguage } from './use-language.ts';
import { useRunExample } from './use-run-example.ts';

const texts = {
  zh: { title: '示例', hint: '点一下，载入当前标签页并运行。' },
  en: { title: 'Examples', hint: 'A click loads one into this tab and runs it.' },
};

/** The worked examples by theme. */
export function ExamplesPanel(): ReactElement {
  const { language } = useLanguage();
  const runExample = useRunExample();
  const [chosen, setChosen] = useState<string>();
  const open = (example: Example): void => {
    setChosen(example.id);
    runExample(example);
  };
  return (
    <section className="examples" lang={language === 'zh' ? 'zh-CN' : 'en'} aria-labelledby="examples-title">
      <header>
        <h2 id="examples-title">{texts[language].title}</h2>
        <LanguageSwitch />
      </header>
      <p>{texts[language].hint}</p>
      {themes.map((theme) => (
        <ThemeSection key={theme.id} theme={theme} chosen={chosen} onOpen={open} />
      ))}
    </section>
  );
}
