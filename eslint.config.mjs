import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const testFiles = ['**/*.test.ts', '**/*.conformance.ts', 'src/store/conformance/**', 'test/**', 'bench/**'];

const documentExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'An exported declaration needs a /** comment */ that says what the code cannot.' },
  },
  create: (context) => ({
    'ExportNamedDeclaration[declaration!=null]'(node) {
      if (explainsItself(node.declaration) || isLaterOverload(node) || isDocumented(node, context.sourceCode)) return;
      context.report({ node, messageId: 'missing' });
    },
  }),
};

/** A `define…` call and a decorated class hold their description; `EntityOf<typeof honour>` stands below `honour`. */
function explainsItself({ type, declarations, decorators, typeAnnotation }) {
  if (type === 'VariableDeclaration') return /^define[A-Z]/.test(declarations[0].init?.callee?.name);
  if (type === 'TSTypeAliasDeclaration') return typeAnnotation.typeArguments?.params[0]?.type === 'TSTypeQuery';
  return decorators?.length > 0;
}

function isLaterOverload(node) {
  const before = node.parent.body[node.parent.body.indexOf(node) - 1]?.declaration;
  return before?.type === 'TSDeclareFunction' && before.id.name === node.declaration.id?.name;
}

function isDocumented(node, sourceCode) {
  const comment = sourceCode.getCommentsBefore(node).at(-1);
  return comment?.type === 'Block' && comment.value.startsWith('*');
}

const banned = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'No default export: a thing has one name everywhere.',
  },
  barrel: { selector: 'ExportAllDeclaration', message: 'No barrel: import a thing from the file that has its name.' },
  mock: {
    selector:
      'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|unstable_mockModule|setMock|createMockFromModule|genMockFromModule)$/]',
    message: 'Nothing is mocked: test on the real thing (the embedded store, a real HTTP server).',
  },
  cypher: {
    selector:
      ':matches(Literal[value=/\\b(MATCH|MERGE|UNWIND|CREATE)\\s+[(\\[$]/], TemplateElement[value.raw=/\\b(MATCH|MERGE|UNWIND|CREATE)\\s+[(\\[$]/])',
    message: 'No Cypher in TypeScript: a statement is a file below cypher/, declared once in src/store/statements.',
  },
};

const wrongNames = {
  patterns: [
    {
      regex: '^\\.{1,2}/(.*/)?([^/]*-)?(utils?|helpers?|common|misc|shared|dto)(/|\\.[jt]sx?$|$)',
      message: 'Such a name says nothing: name the file after the one thing it exports.',
    },
    {
      regex: '^\\.{1,2}(/.*)?/index(\\.[jt]sx?)?$',
      message: 'No barrel: import a thing from the file that has its name.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.data/', 'coverage/', 'web/dist/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    plugins: { house: { rules: { 'document-exports': documentExports } } },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      complexity: ['error', 10],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': ['error', wrongNames],
      'no-restricted-syntax': ['error', banned.defaultExport, banned.barrel, banned.mock, banned.cypher],
      'house/document-exports': 'error',
      // `typeof import('…')` is the type of a package that is loaded at its first use.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-require-imports': ['error', { allow: ['^@grafeo-db/js$', '^pinyin-pro$'] }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The few rules that need types, for what is easily forgotten: a promise that nobody waits for, a case left out.
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Typed arrays are read by computed places in hot loops; a check at each would cost more than it finds.
    files: ['src/text/search/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // A `describe` is as long as its file, and a test may hold Cypher that has to fail.
    files: testFiles,
    rules: {
      'max-lines-per-function': 'off',
      'max-params': ['error', 5],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', banned.defaultExport, banned.barrel, banned.mock],
    },
  },
  {
    // Tools read their configuration from a default export.
    files: ['*.config.ts', '*.config.mjs', 'web/**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off', 'house/document-exports': 'off' },
  },
);
