#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Paths like @/text come from this project's tsconfig.json, wherever the command was called.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })

// Off production Payload would write its types at each start; the log's chatter hides the messages.
process.env.NODE_ENV ||= 'production'
process.env.LOG_LEVEL ||= 'error'

// `backnumber segment page.txt | head` is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// Modules are loaded by another thread, for which alone Node does not stay: without this it now and
// then ends in the middle of an import (exit status 13).
const awake = setInterval(() => {}, 60_000)
try {
  const { main } = await import('../src/cli/main.ts')
  process.exitCode = await main(process.argv.slice(2), { debug: Boolean(process.env.DEBUG) })
} finally {
  clearInterval(awake)
}
