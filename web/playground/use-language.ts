import { useEffect, useSyncExternalStore } from 'react';

/** The languages in which the page speaks. */
export type Language = 'zh' | 'en';

const KEY = 'gonghui:language';
const listeners = new Set<() => void>();
let current: Language = remembered() ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

/** The language chosen, and how to choose another; the choice is remembered, and told to the browser. */
export function useLanguage(): { language: Language; choose: (language: Language) => void } {
  const language = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return { language, choose };
}

function choose(language: Language): void {
  current = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remembered(): Language | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'zh' || value === 'en' ? value : undefined;
  } catch {
    return undefined;
  }
}
