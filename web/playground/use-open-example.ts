import { useGraphiQL } from '@graphiql/react';
import type { Example } from './example.ts';
import { examples } from './examples.ts';

/** The example in the current tab, by the name of its operation: it stays the same one while its values are changed. */
export function useOpenExample(): Example | undefined {
  const operation = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title);
  return examples.find((example) => example.operation === operation);
}
