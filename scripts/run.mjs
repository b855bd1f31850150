#!/usr/bin/env node
// @ts-check
// Runs a TypeScript program of the project: node scripts/run.mjs tests/bench/main.ts 1000
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './setup/bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [entry, ...rest] = process.argv.slice(2)
if (entry === undefined) {
  console.error('Usage: node scripts/run.mjs FILE.ts [ARGUMENT …]')
  process.exit(2)
}
process.argv = [process.argv[0] ?? 'node', resolve(root, entry), ...rest]
await import(pathToFileURL(await bundle({ root, entry })).href)
