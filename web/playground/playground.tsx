import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { ReactElement } from 'react';
import { examples } from './examples.ts';
import { examplesPlugin } from './examples-plugin.tsx';
import { fetchAnswer } from './fetch-answer.ts';
import { useEditorOptions } from './use-editor-options.ts';
import { useLanguage } from './use-language.ts';

// Made once: GraphiQL compares plugins by identity.
const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN];
const firstTab = { query: examples[0]?.query ?? null };

/** GraphiQL for this graph: the examples open at first, and the way back to the explorer in the corner. */
export function Playground(): ReactElement {
  const { language } = useLanguage();
  useEditorOptions();
  return (
    <GraphiQL
      fetcher={fetchAnswer}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      defaultTabs={[firstTab]}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      schemaDescription
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          {language === 'zh' ? '工会图谱' : 'Gonghui Graph'}
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
