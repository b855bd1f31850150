import type { Endpoint, Payload, TypedUser, Where } from 'payload'
import { z } from 'zod'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { databaseNow } from '../clock'
import { staffOf } from '../endpoints/asked'
import { lateAfterMs } from '../steps/claimDue'
import { readExpected } from './readExpected'
import { entryColumns, toEntry } from './toEntry'
import type { CalendarAnswer } from './types'

const mostDays = 62
const mostEntries = 500
const mostAttention = 50
const dayMs = 86_400_000

const schema = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'comes before the first day' })
  // Not “fewer than”: of what is no day, nothing more is said.
  .refine(({ from, to }) => !(Date.parse(to) - Date.parse(from) >= mostDays * dayMs), {
    path: ['to'],
    message: `ask for ${mostDays} days at most`,
  })

/**
 * `GET /api/reissues/calendar?from=2026-05-01&to=2026-05-31`: the reissues of a run of days, each on
 * its day in its own zone, with what is expected by rule and what has failed or is overdue on any day.
 * Answers a CalendarAnswer; 401, 403, 422 with what is wrong with the days.
 */
export const calendarEndpoint: Endpoint = {
  path: '/calendar',
  method: 'get',
  handler: async (req) => {
    const user = staffOf(req)
    if (user instanceof Response) return user
    const asked = schema.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) {
      return refuse(422, faultsIn(asked.error))
    }
    return answer(await readCalendar({ payload: req.payload, user, ...asked.data }))
  },
}

type Days = {
  readonly payload: Payload
  readonly user: TypedUser
  readonly from: string
  readonly to: string
}

async function readCalendar({ payload, user, from, to }: Days): Promise<CalendarAnswer> {
  const now = await databaseNow(payload)
  const rows = await readRows({
    payload,
    user,
    where: nearDays({ from, to }),
    limit: mostEntries + 1,
  })
  const worrying = await readRows({
    payload,
    user,
    where: failedOrOverdue(now),
    limit: mostAttention,
  })
  const all = rows.flatMap((row) => toEntry({ row, now }) ?? [])
  const entries = all
    .filter(({ day }) => day >= from && day <= to)
    .slice(0, mostEntries)
    .sort((a, b) => (a.day + a.time < b.day + b.time ? -1 : 1))
  return {
    ...{ from, to, now: now.toISOString(), entries },
    expected: (await readExpected({ payload, user, from, to })).slice(0, mostEntries),
    attention: worrying.flatMap((row) => toEntry({ row, now }) ?? []),
    truncated: rows.length > mostEntries,
  }
}

type Rows = Pick<Days, 'payload' | 'user'> & { readonly where: Where; readonly limit: number }

async function readRows({ payload, user, where, limit }: Rows) {
  const { docs } = await payload.find({
    collection: 'reissues',
    where,
    select: entryColumns,
    sort: ['-dueAt', 'id'],
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs
}

/** With a day on both sides: a day begins at another moment in each zone. */
function nearDays({ from, to }: Pick<Days, 'from' | 'to'>): Where {
  const first = new Date(Date.parse(`${from}T00:00Z`) - dayMs).toISOString()
  const last = new Date(Date.parse(`${to}T00:00Z`) + 2 * dayMs).toISOString()
  const within = (name: 'due' | 'dueAt' | 'publishedAt'): Where => ({
    [name]: { greater_than_equal: first, less_than: last },
  })
  return { or: [within('due'), within('dueAt'), within('publishedAt')] }
}

const failedOrOverdue = (now: Date): Where => ({
  or: [
    { state: { equals: 'failed' } },
    {
      and: [
        { state: { in: ['scheduled', 'publishing'] } },
        { dueAt: { less_than: new Date(now.getTime() - lateAfterMs).toISOString() } },
      ],
    },
  ],
})
