import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const options = {
  // Without this Monaco boxes full-width punctuation as if it were meant to deceive.
  unicodeHighlight: { ambiguousCharacters: false },
  wordWrap: 'on',
  // Tab leads on to the next part of the page; else the keyboard alone could not leave an editor.
  tabFocusMode: true,
} as const;

/** Sets all editors of the page up for Chinese text. */
export function useEditorOptions(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (monaco === undefined) return undefined;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(options);
    const listening = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(options));
    return () => listening.dispose();
  }, [monaco]);
}
