import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { ReactElement } from 'react';
import { examples } from './examples.ts';
import { examplesPlugin } from './examples-plugin.tsx';
import { fetchAnswer } from './fetch-answer.ts';
import { HomeLink } from './home-link.tsx';
import { useEditorOptions } from './use-editor-options.ts';

// Made once: GraphiQL compares plugins by identity.
const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN];
const firstTab = { query: examples[0]?.query ?? null };

/** GraphiQL for this graph: the examples open at first, and the way back to the explorer in the corner. */
export function Playground(): ReactElement {
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
        <HomeLink />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
