import type { ReactElement } from 'react';
import { useLanguage } from './use-language.ts';
import { useSystemTheme } from './use-system-theme.ts';

/** The way back to the explorer. It is always shown, so what concerns the whole page is followed from here. */
export function HomeLink(): ReactElement {
  const { language } = useLanguage();
  useSystemTheme();
  return (
    <a className="home" href="/">
      {language === 'zh' ? '工会图谱' : 'Gonghui Graph'}
    </a>
  );
}
