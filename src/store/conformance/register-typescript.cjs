/** Lets a child process of a test run the TypeScript sources as they are, by the compiler and settings that jest uses. */
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const configFile = join(__dirname, '..', '..', '..', '.swcrc');

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { configFile }).code, file);
