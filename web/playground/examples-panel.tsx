import type { ReactElement } from 'react';
import { examples } from './examples.ts';
import { filterExamples } from './filter-examples.ts';
import { FilterBox } from './filter-box.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeGroups } from './theme-groups.tsx';
import { useLanguage } from './use-language.ts';
import { useSessionText } from './use-session-text.ts';

const texts = {
  zh: { title: '示例', hint: '点一下，载入当前标签页并运行。带 q 编号的是常见问题。' },
  en: {
    title: 'Examples',
    hint: 'A click loads one into this tab and runs it. Those with a q are the saved questions.',
  },
};

/** The worked examples by theme, all or those that a filter finds. */
export function ExamplesPanel(): ReactElement {
  const { language } = useLanguage();
  const [filter, setFilter] = useSessionText('gonghui:filter', '');
  const shown = filterExamples(examples, filter);
  return (
    <section className="examples" lang={language === 'zh' ? 'zh-CN' : 'en'} aria-labelledby="examples-title">
      <header>
        <h2 id="examples-title">{texts[language].title}</h2>
        <LanguageSwitch />
      </header>
      <p>{texts[language].hint}</p>
      <FilterBox filter={filter} count={shown.length} onFilter={setFilter} />
      <ThemeGroups filter={filter} shown={shown} />
    </section>
  );
}
