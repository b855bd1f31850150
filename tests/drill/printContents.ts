import { getPayload } from 'payload'
import { contents } from '../support/contents'

const payload = await getPayload({ config: (await import('@payload-config')).default })
const printed = JSON.stringify(await contents(payload))
await payload.destroy()
process.stdout.write(printed, () => process.exit(0))
