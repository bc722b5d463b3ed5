import { useMonaco } from '@graphiql/react';
import type { editor } from 'monaco-editor';
import { useEffect } from 'react';
import { editorThemes } from './editor-themes.ts';

const options = {
  // Without this Monaco boxes full-width punctuation as if it were meant to deceive.
  unicodeHighlight: { ambiguousCharacters: false },
  wordWrap: 'on',
  ariaLabel: '编辑器，按 Esc 离开。Editor, Esc leaves it.',
} as const;

/** Sets all editors of the page up for Chinese text, and for the keyboard alone. */
export function useEditorOptions(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (monaco === undefined) return undefined;
    for (const [name, theme] of Object.entries(editorThemes)) monaco.editor.defineTheme(name, theme);
    const setUp = (each: editor.ICodeEditor): void => {
      each.updateOptions(options);
      letLeave(each, monaco.KeyCode.Escape);
    };
    monaco.editor.getEditors().forEach(setUp);
    const listening = monaco.editor.onDidCreateEditor(setUp);
    return () => listening.dispose();
  }, [monaco]);
}

// GraphiQL lets Enter lead into an editor and nothing lead out: Tab indents there.
function letLeave(each: editor.ICodeEditor, key: number): void {
  each.onKeyDown(({ keyCode, browserEvent }) => {
    const closes = each.getDomNode()?.querySelector('.suggest-widget.visible, .find-widget.visible');
    if (keyCode !== key || closes || browserEvent.isComposing) return;
    each.getContainerDomNode().focus();
  });
}
