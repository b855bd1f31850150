import type { Payload } from 'payload'
import type { Event, Reissue } from '@/payload-types'
import { openTestPayload, type TestPayload } from './payload'
import { makePeople } from './people'
import { makeIssue, planReissue, publishedStory } from './reissues'
import { rest, type Answer, type Person } from './request'

/** A house with twelve released stories, its people, and what a test of reissues does all the time. */
export type Desk = TestPayload & {
  readonly people: Awaited<ReturnType<typeof makePeople>>
  readonly editor: Person
  /** What workers reported as failed; empty when all went well. */
  readonly failures: readonly unknown[]
  /** A draft of these stories, made by the editor. */
  readonly plan: (id: string, items: readonly string[], more?: object) => Promise<Reissue>
  /** Asks to approve, for now unless the body says otherwise. */
  readonly schedule: (id: string, body?: object, as?: Person) => Promise<Answer>
  /** What one round of a worker does. */
  readonly workOnce: (worker?: string) => Promise<void>
  readonly stored: (id: string) => Promise<Reissue>
  /** Moves an approved moment, as time does. */
  readonly makeDue: (id: string, dueAt: string) => Promise<unknown>
  /** The steps that were recorded, in order. */
  readonly historyOf: (id: string) => Promise<Event[]>
}

/** Opens a new desk. */
export async function openDesk(): Promise<Desk> {
  const house = await openTestPayload()
  const { payload } = house
  const people = await makePeople(payload)
  const { editor } = people
  await makeIssue(payload)
  for (let n = 1; n <= 12; n++) await publishedStory(payload, n)
  const failures: unknown[] = []
  return {
    ...house,
    ...{ people, editor, failures },
    plan: (id, items, more = {}) => planReissue(payload, { id, items, ...more }, editor),
    schedule: (id, body = { now: true }, as = editor) =>
      rest(`POST /reissues/${id}/schedule`, { as, body }),
    workOnce: (worker = 'worker-1') => workOnce({ payload, worker, failures }),
    stored: (id) => payload.findByID({ collection: 'reissues', id, depth: 0 }),
    makeDue: (id, dueAt) =>
      payload.db.updateOne({ collection: 'reissues', id, data: { dueAt, wakeAt: dueAt } }),
    historyOf: (id) => historyOf(payload, id),
  }
}

async function workOnce(args: { payload: Payload; worker: string; failures: unknown[] }) {
  const { publishDue } = await import('@/worker/publishDue')
  const { signal } = new AbortController()
  const quiet = () => undefined
  const logger = { info: quiet, warn: quiet, error: (one: unknown) => args.failures.push(one) }
  const { payload, worker } = args
  await publishDue({ payload, logger: logger as never, worker, leaseMs: 30_000, signal })
}

async function historyOf(payload: Payload, id: string): Promise<Event[]> {
  const { docs } = await payload.find({
    collection: 'events',
    where: { reissue: { equals: id } },
    sort: 'step',
    depth: 0,
  })
  return docs
}

/** The messages of a refusal. */
export const messagesIn = ({ body }: Answer): string[] =>
  [...(body.errors ?? [])].map(({ message }) => String(message))
