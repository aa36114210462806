import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const code = ['src/**/*.ts', 'stories/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts', '.storybook/**/*.ts'];

export default ts.config(
  { ignores: ['dist/', 'dist-*/', 'storybook-static/', 'coverage/', '.cache/', 'examples/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // These hand functions to a page.
    files: ['bench/**/*.mjs', 'scripts/pictures.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: code,
    extends: [...ts.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { lit: { elementBaseClasses: ['ReactiveElement'] }, wc: { elementBaseClasses: ['ReactiveElement'] } },
    languageOptions: {
      parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Does not know that ReactiveElement has every callback that an element calls on super.
      'wc/guard-super-call': 'off',
      // Asks for a label where a role is named by its content; axe judges the rendered names.
      'lit-a11y/accessible-name': 'off',
      // Safari forgets the role of a list or a table that is not drawn as one: there it is said again.
      'lit-a11y/no-redundant-role': 'off',
      // Events are delegated: the listener stands on a container of real buttons.
      'lit-a11y/click-events-have-key-events': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/parameter-properties': 'error',
      '@typescript-eslint/no-namespace': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The one file that speaks to the console.
    files: ['src/warn.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai
      'no-console': 'off',
    },
  },
  {
    // `describe` and `it` of node:test return promises that nobody waits for.
    files: ['tests/{data,pack,logic,package}/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
