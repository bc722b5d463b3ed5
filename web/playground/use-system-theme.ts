import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** Takes the editors along when the system turns dark or light; GraphiQL looks only once, when it starts. */
export function useSystemTheme(): void {
  const { setTheme } = useGraphiQLActions();
  const { theme } = useGraphiQL(pick('theme'));
  useEffect(() => {
    if (theme !== null) return undefined;
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setTheme(null);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [setTheme, theme]);
}
