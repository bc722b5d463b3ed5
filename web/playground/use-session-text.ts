import { useState } from 'react';

/** A text that lasts as long as the tab of the browser, and how to write another. */
export function useSessionText(key: string, initial: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => remembered(key) ?? initial);
  const write = (next: string): void => {
    setText(next);
    try {
      sessionStorage.setItem(key, next);
    } catch {
      // Without storage it holds as long as the panel is shown.
    }
  };
  return [text, write];
}

function remembered(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
