#!/usr/bin/env node
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../scripts/setup/bundle.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

// As the server does; what is set already wins.
const env = path.join(root, '.env')
if (existsSync(env)) process.loadEnvFile(env)

// The log's chatter hides the messages.
process.env.NODE_ENV ||= 'production'
process.env.LOG_LEVEL ||= 'error'

// `backnumber segment page.txt | head` is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const { main } = await import(pathToFileURL(await bundle({ root, entry: 'src/cli/main.ts' })).href)
process.exitCode = await main(process.argv.slice(2), { debug: Boolean(process.env.DEBUG) })
