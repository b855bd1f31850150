// The step before serving: `node scripts/run.mjs src/server/prepare.ts` migrates the database and makes the first
// admin. Run it once per release, not once per server.
import { runEntry } from './entry'

await runEntry({
  mode: 'production',
  work: async () => {
    const { prepareDatabase } = await import('./prepareDatabase')
    const admin = await prepareDatabase()
    // npm start shows the password at its end, after all other lines.
    if (process.send) process.send({ type: 'prepared', admin })
    else if (admin) console.log(`First admin: ${admin.email}, password ${admin.password}`)
    process.disconnect?.()
  },
})
