import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The full path of something beside this file. */
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Three projects, three kinds of test: pure, on a database, in a browser. `npm test` runs `int` once
// on each database; `npx vitest run` alone takes SQLite.
export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: at('./payload.config.ts') },
      { find: /^@collections\//u, replacement: at('./collections/') },
      { find: /^@\//u, replacement: at('./src/') },
    ],
  },
  test: {
    environment: 'node',
    pool: 'forks',
    globals: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/int/**', 'tests/browser/**'],
          // Left to itself, vitest takes one worker on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.{ts,tsx}'],
          // Each file starts an app of its own: more at once only wait for one another.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
