import type {} from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const workers: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphQLWorker };

// Not `graphiql/setup-workers/vite`: it breaks the dev server, and it logs every start.
window.MonacoEnvironment = { getWorker: (_id, label) => new (workers[label] ?? EditorWorker)() };
