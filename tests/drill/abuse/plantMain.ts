// Plants markers on a migrated database: `plantMain.ts STORIES`. Prints what was planted.
import { getPayload } from 'payload'
import { plant } from './plant'

const payload = await getPayload({ config: (await import('@payload-config')).default })
const planted = await plant({ payload, stories: Number(process.argv[2] ?? 120) })
await payload.destroy()
process.stdout.write(JSON.stringify(planted), () => process.exit(0))
