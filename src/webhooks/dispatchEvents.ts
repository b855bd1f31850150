import { writeDocuments } from '@/database/writeDocuments'
import type { Event } from '@/payload-types'
import { markDispatched } from './markDispatched'
import { toMails } from './toMails'
import { toMessages } from './toMessages'
import type { Job } from './types'

/** Events taken at one call, so that a call stays short. */
const atOnce = 50

/**
 * Makes the deliveries of the events that have none yet, oldest first, at most 50 events a call: one
 * for each webhook that asked for it, and mails about a failure. A process that dies in between does
 * no harm: a delivery's id is its event's and its receiver's, so the next one makes only what is
 * missing. Answers how many events were dispatched and how many deliveries made.
 */
export async function dispatchEvents(job: Job): Promise<{ events: number; deliveries: number }> {
  const { docs } = await job.payload.find({
    collection: 'events',
    where: { dispatched: { equals: false } },
    sort: ['at', 'id'],
    limit: atOnce,
    pagination: false,
    depth: 0,
  })
  const done = { events: 0, deliveries: 0 }
  for (const event of docs) {
    try {
      done.deliveries += await dispatch({ ...job, event })
      done.events += 1
    } catch (error) {
      // The next call tries it again; the events after it do not wait.
      job.payload.logger.error({ err: error }, `Event ${event.id} could not be dispatched.`)
    }
  }
  return done
}

async function dispatch({ payload, now, event }: Job & { event: Event }): Promise<number> {
  const messages = [
    ...(await toMessages({ payload, event })),
    ...(await toMails({ payload, event })),
  ]
  let made = 0
  for (const message of messages) {
    const at = now.toISOString()
    const data = { ...message, ...starting, wakeAt: at, createdAt: at, updatedAt: at }
    const stored = await writeDocuments({
      payload,
      documents: [{ collection: 'deliveries', data }],
    })
    if (stored === 'stored') made += 1
  }
  await markDispatched({ payload, id: event.id })
  return made
}

/** A delivery that nobody has tried yet. */
const starting = { state: 'waiting', attempts: 0, log: [] } as const
