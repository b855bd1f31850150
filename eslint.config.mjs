import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import redos from 'eslint-plugin-redos-detector'
import tseslint from 'typescript-eslint'

/** What a folder may not import. Imports go one way; see docs/architecture.md. */
const closed = (files, patterns, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: patterns.map((p) => ({ ...p, message })) }],
  },
})
const effects = {
  group: [
    'node:*',
    'payload',
    'payload/*',
    '@payloadcms/*',
    'next',
    'next/*',
    'mongodb',
    'sharp',
    'express',
  ],
}

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      '.cache',
      'data',
      'media',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/database/schema.generated.ts',
      'src/app/(payload)',
      'migrations/sqlite/2*',
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX, redos },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'redos/no-unsafe-regex': ['error', { ignoreError: true }],
    },
  },
  // Process environment is read in one place.
  {
    files: ['src/**/*.{ts,tsx}', 'collections/**/*.ts', 'payload.config.ts'],
    ignores: ['src/env.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Settings are read in src/env.ts only.',
        },
      ],
    },
  },
  closed(
    ['src/text/**/*.ts'],
    [
      effects,
      { group: ['@/*', '@collections/*', '@payload-config'] },
      {
        regex:
          '^\\.\\./(\\.\\./)*(?!text|types|clean|patterns)(access|admin|app|body|cli|database|import|publish|reader|server|env)',
      },
    ],
    'src/text is pure: no I/O, no Payload, nothing outside itself.',
  ),
  closed(
    ['src/schedule/**/*.ts', 'src/feeds/**/*.ts', 'src/epub/**/*.ts'],
    [
      effects,
      {
        group: [
          '@collections/*',
          '@payload-config',
          '@/import/*',
          '@/cli/*',
          '@/app/*',
          '@/server/*',
        ],
      },
    ],
    'Moments, feeds and books are made from plain data: no I/O, no Payload.',
  ),
  closed(
    ['src/body/**/*.ts', 'src/access/**/*.ts'],
    [
      {
        group: [
          '@collections/*',
          '@payload-config',
          '@/import/*',
          '@/cli/*',
          '@/app/*',
          '@/server/*',
          '@/admin/*',
        ],
      },
    ],
    'Bodies and access predicates are leaves.',
  ),
  closed(
    [
      'src/import/**/*.ts',
      'src/publish/**/*.ts',
      'src/reissues/**/*.ts',
      'src/webhooks/**/*.ts',
      'src/worker/**/*.ts',
      'src/changes/**/*.ts',
      'src/cache/**/*.ts',
      'src/represent/**/*.ts',
      'src/openapi/**/*.ts',
      'src/keys/**/*.ts',
      'src/iiif/**/*.ts',
      'src/signIn/**/*.ts',
      'src/pictures/**/*.ts',
      'src/redact/**/*.ts',
      'src/errors/**/*.ts',
      'src/items/**/*.ts',
      'src/database/**/*.ts',
      'src/admin/**/*.{ts,tsx}',
      'src/workbench/**/*.ts',
    ],
    [{ group: ['@collections/*', '@payload-config', '@/app/*', '@/cli/*', '@/server/*'] }],
    'Imports go one way: collections and the edges use these folders, never the reverse.',
  ),
  closed(
    ['collections/**/*.ts'],
    [{ group: ['@payload-config', '@/app/*', '@/cli/*', '@/server/*'] }],
    'Collections are schema; the edges import them.',
  ),
  {
    files: ['tests/**', 'scripts/**', 'sample/**', '*.config.*'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' },
  },
)
