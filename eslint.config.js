import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const NODE_FILES = ['plugins/**', 'scripts/**', 'bench/**', 'data/**', 'tests/**', '*.js', '*.ts'];

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'test-results', 'playwright-report', 'data/geo/node_modules']),
  js.configs.recommended,
  tseslint.configs.recommended,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // French writes no-break spaces before its double punctuation.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-useless-assignment': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: NODE_FILES,
    languageOptions: { globals: globals.node },
  },
  {
    // Parts of these run in a browser.
    files: ['scripts/**', 'bench/**', 'tests/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // The types are checked by svelte-check, which knows the names of the browser.
      'no-undef': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // Maps and sets are values here: replaced whole, never changed under a reader.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The policy of the page forbids style attributes: use style:prop or a class.',
        },
      ],
    },
  },
);
