// Works on stored pages, on a migrated database: `storedMain.ts SEQUENCES SEED [PAGE]`. Prints the report.
import { getPayload } from 'payload'
import { settings } from '@/env'
import { makePerson } from '../../support/people'
import { workStored } from './workStored'

const [sequences = 10_000, seed = 1, only] = process.argv.slice(2).map(Number)
const payload = await getPayload({ config: (await import('@payload-config')).default })
const as = await makePerson({ payload, role: 'corrector' })
const house = { payload, dataDir: settings.dataDir, as }
const log = (line: string) => console.error(line)
const report = await workStored({ house, sequences, seed, only, log })
await payload.destroy()
process.stdout.write(JSON.stringify(report), () => process.exit(0))
