#!/usr/bin/env node
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../scripts/setup/bundle.mjs'

// The log's chatter hides the messages.
process.env.NODE_ENV ||= 'production'
process.env.LOG_LEVEL ||= 'error'

// `backnumber segment page.txt | head` is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// Imports and native calls do not keep Node by themselves: without this it now and then ends in the
// middle of one, with exit status 13.
const awake = setInterval(() => {}, 60_000)

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { main } = await import(pathToFileURL(await bundle({ root, entry: 'src/cli/main.ts' })).href)
process.exitCode = await main(process.argv.slice(2), { debug: Boolean(process.env.DEBUG) })
clearInterval(awake)
