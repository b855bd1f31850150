// The server's process: `node scripts/run.mjs src/server/main.ts`, with `--dev` for a server that compiles as you edit.
import { runEntry } from './entry'

const dev = process.argv.includes('--dev')

await runEntry({
  mode: dev ? 'development' : 'production',
  work: async () => {
    const { serve } = await import('./serve')
    await serve({ dev })
  },
})
