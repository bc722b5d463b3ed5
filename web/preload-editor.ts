import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** GraphiQL asks for Monaco only after its first render; named in the page, it comes together with the rest. */
export function preloadEditor(base: string): Plugin {
  return {
    name: 'preload-editor',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        filesOfMonaco(bundle)
          .filter((file) => !html.includes(file))
          .map((file) => link(base + file)),
    },
  };
}

function filesOfMonaco(bundle: Rolldown.OutputBundle): string[] {
  const monaco = Object.values(bundle).find(({ type, name }) => type === 'chunk' && name === 'monaco-editor');
  if (monaco?.type !== 'chunk') throw new Error('the build has no chunk "monaco-editor" to preload');
  return [monaco.fileName, ...monaco.imports, ...(monaco.viteMetadata?.importedCss ?? [])];
}

function link(href: string): HtmlTagDescriptor {
  const rel = href.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  return { tag: 'link', attrs: { rel, crossorigin: true, href }, injectTo: 'head' };
}
