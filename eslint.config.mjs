import { relative, sep } from 'node:path';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { isAllowed } from './scripts/import-table.mjs';

const ROOT = import.meta.dirname;

/** @type {import('eslint').Rule.RuleModule} */
const importTable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { forbidden: '{{file}} may not import "{{specifier}}": see scripts/import-table.mjs.' },
  },
  create(context) {
    const [, name = '', , ...below] = relative(ROOT, context.filename).split(sep);
    const file = below.join('/');
    /** @param {import('estree').Node | null | undefined} source */
    const check = (source) => {
      const specifier = source?.type === 'Literal' ? source.value : undefined;
      if (source && typeof specifier === 'string' && !isAllowed(name, file, specifier)) {
        context.report({ node: source, messageId: 'forbidden', data: { file: `${name}/${file}`, specifier } });
      }
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
    };
  },
};

/** What turns text into code or markup: data comes from spreadsheets, so none of it may be used (SEC-2). */
const MARKUP_FROM_TEXT = [
  { selector: ':matches(Identifier, PrivateIdentifier)[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment)$/]', message: 'Text from data must stay text.' },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Text from data must stay text.' },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", message: 'Text from data must stay text.' },
  { selector: "ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML)$/]", message: 'Text from data must stay text.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSNonNullExpression', message: 'Prove it with a guard clause.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
];

/** Missing from browsers of 2021, which old phones keep: there a widget would not come at all. */
const YOUNG_APIS = [
  {
    selector:
      'MemberExpression[property.name=/^(canParse|throwIfAborted|findLast|findLastIndex|toSorted|toReversed|toSpliced|withResolvers|groupBy|structuredClone)$/]',
    message: 'Chrome 95 and Safari 15.4 do not have it.',
  },
  { selector: "MemberExpression[object.name='AbortSignal'][property.name=/^(any|timeout)$/]", message: 'Chrome 95 and Safari 15.4 do not have it.' },
  { selector: "CallExpression[callee.name='structuredClone']", message: 'Chrome 95 and Safari 15.4 do not have it.' },
];

/** MapLibre, which these files serve, needs a younger browser anyway. */
const WITH_MAPLIBRE = ['packages/services-map/src/quiet-fetch.ts', 'packages/services-map/src/quiet-archive.ts'];

export default tseslint.config(
  { ignores: ['**/lib/', 'build/', 'dist/', 'data/public/', 'node_modules/', 'demo/**/*.html'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { reperes: { rules: { 'import-table': importTable } }, 'lit-a11y': litA11y },
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets that a list without bullets is a list: the role says it again.
      'lit-a11y/no-redundant-role': 'off',
      'reperes/import-table': 'error',
      'no-restricted-syntax': ['error', ...MARKUP_FROM_TEXT],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/pipeline/**', ...WITH_MAPLIBRE],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP_FROM_TEXT, ...YOUNG_APIS] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // node:test and mocha return promises that the runner awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-depth': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.mjs', 'demo/**/*.js', 'scripts/bench/map/*.js', 'scripts/bench/search/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout', 'performance', 'document', 'window', 'globalThis', 'TextDecoder', 'requestAnimationFrame', 'navigator', 'location', 'PerformanceObserver']
          .map((name) => [name, 'readonly']),
      ),
    },
  },
);
