// A process of its own that sends what is due, once, on the database of the test that starts it.
import { openPayload } from '@/database/connect'
import { databaseNow } from '@/reissues/clock'
import { deliverDue } from '@/webhooks/deliverDue'

const payload = await openPayload()
await deliverDue({ payload, now: await databaseNow(payload), worker: `process ${process.pid}` })
await payload.destroy()
process.exit(0)
