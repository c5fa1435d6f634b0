import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { outgoingHttp } from './scripts/test/lint/outgoingHttp.mjs'

const TYPED = ['**/*.{ts,tsx}']
const TESTS = ['tests/**']

/** What may not be switched off in a test: a skipped or focused test is a test that nobody runs. */
const UNRUN = [
  {
    selector:
      'MemberExpression[property.name=/^(skip|only|todo|fixme|skipIf|runIf|fails)$/][object.name=/^(it|test|describe|suite)$/]',
    message: 'Every test runs: mend it or delete it. For sizes use tests/helpers/size.ts.',
  },
  {
    selector:
      "MemberExpression[property.name=/^(skip|only|fixme)$/] > MemberExpression[object.name='test'][property.name='describe']",
    message: 'Every test runs: mend it or delete it.',
  },
]

/** Catching and forgetting hides the bug and, inside a transaction, rolls back what the caller believes saved. */
const SWALLOWED = [
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'An error that is caught must be handled, answered or rethrown.',
  },
  {
    selector:
      "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression.arguments > BlockStatement[body.length=0]",
    message: 'An error that is caught must be handled, answered or rethrown.',
  },
]

export default tseslint.config(
  {
    ignores: [
      ...[
        'node_modules/',
        '.next/',
        '.next*/',
        '.data/',
        'test-results/',
        'playwright-report/',
        // Somebody's experiment; not part of the project the compiler knows.
        '.*.config.ts',
        'coverage/',
        'public/',
      ],
      // Generated, or run by Payload's own loader as it wrote them.
      ...['payload-types.ts', 'next-env.d.ts', 'src/app/(payload)/admin/importMap.js', 'migrations/*_*.ts'],
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { orrery: { rules: { 'outgoing-http': outgoingHttp } } },
    rules: {
      'orrery/outgoing-http': 'error',
      'no-restricted-syntax': ['error', ...UNRUN, ...SWALLOWED],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    // The two rules that find bugs; the plugin's compiler rules take half of the whole lint's time.
    files: ['**/*.tsx', 'src/{scene,components}/**/*.ts', 'plugins/*/admin/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/{scene,components}/**', 'plugins/*/admin/**'],
    rules: { 'orrery/outgoing-http': ['error', { browser: true }] },
  },
  { files: ['src/lib/http/**', 'scripts/test/**', ...TESTS], rules: { 'orrery/outgoing-http': 'off' } },
  {
    // A test may show that a wrong call does not compile.
    files: TESTS,
    rules: { '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }] },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
        module: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
  },
)
