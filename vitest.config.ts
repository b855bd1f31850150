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
          // Many of them wait, for processes that are killed and moments that come. On MongoDB more at
          // once only wait for its server.
          maxWorkers: process.env.BACKNUMBER_TEST_DB === 'mongodb' ? 2 : 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
