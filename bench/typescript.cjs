/** Lets `node -r ./bench/typescript.cjs <file>.ts` run TypeScript as the tests do, types unchecked. */
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) =>
  module._compile(transformFileSync(file, { module: { type: 'commonjs' } }).code, file);
