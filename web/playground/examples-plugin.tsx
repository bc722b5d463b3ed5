import type { GraphiQLPlugin } from '@graphiql/react';
import type { ReactElement } from 'react';
import { ExamplesPanel } from './examples-panel.tsx';

/** The side panel of worked examples. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples 示例', icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesIcon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16v11H11l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M8 9h8M8 12h5" strokeLinecap="round" />
    </svg>
  );
}
