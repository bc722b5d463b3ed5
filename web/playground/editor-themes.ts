import type { editor } from 'monaco-editor';

interface Palette {
  readonly ground: string;
  readonly accent: string;
  readonly faint: string;
}

const light = { ground: '#ffffff', accent: '#d60590', faint: '#3b4b6811' };
const dark = { ground: '#212a3b', accent: '#ff5794', faint: '#b7c2d711' };

/** GraphiQL's two themes of its editors by their names, in colours that can be read: Monaco's own are too faint here. */
export const editorThemes: Readonly<Record<string, editor.IStandaloneThemeData>> = {
  'graphiql-LIGHT': {
    base: 'vs',
    inherit: true,
    colors: colorsOf(light),
    rules: [
      { token: 'argument.identifier.gql', foreground: '#5c58c4' },
      { token: 'number', foreground: '#06734a' },
    ],
  },
  'graphiql-DARK': {
    base: 'vs-dark',
    inherit: true,
    colors: {
      ...colorsOf(dark),
      'editorLineNumber.foreground': '#9aa5b8',
      'quickInputList.focusForeground': '#ffffff',
    },
    rules: [
      { token: 'argument.identifier.gql', foreground: '#a19cff' },
      { token: 'comment', foreground: '#86b572' },
    ],
  },
};

// What GraphiQL sets, which it does not export.
function colorsOf({ ground, accent, faint }: Palette): editor.IColors {
  const grounds = ['editorHoverWidget', 'menu', 'editorSuggestWidget', 'editorWidget'];
  const chosen = ['list.hover', 'editorSuggestWidget.selected', 'quickInputList.focus', 'menu.selection'];
  const accents = ['textLink.foreground', 'textLink.activeForeground', 'editorLink.activeForeground', 'focusBorder'];
  const marks = ['list.highlightForeground', 'list.focusHighlightForeground', 'pickerGroup.foreground'];
  const selected = ['editorSuggestWidget.selectedForeground', 'menu.selectionForeground', 'editorWidget.resizeBorder'];
  return {
    'editor.background': '#ffffff00',
    'scrollbar.shadow': '#ffffff00',
    'input.background': faint,
    'quickInputList.focusForeground': '#444444',
    'toolbar.hoverBackground': `${accent}19`,
    'inputOption.hoverBackground': `${accent}19`,
    ...Object.fromEntries(grounds.map((name) => [`${name}.background`, ground])),
    ...Object.fromEntries(chosen.map((name) => [`${name}Background`, `${accent}19`])),
    ...Object.fromEntries([...accents, ...marks, ...selected].map((name) => [name, accent])),
  };
}
