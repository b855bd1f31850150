import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { released } from '@/access/publishedOrStaff'
import { hasRole } from '@/access/roles'
import { isDay } from '@/items/isDay'
import { itemSlugs } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { archiveYears } from './archiveYears'
import { reasonsFor } from './reasons'
import type { Days } from './types'

const schema = z.object({
  month: z.string().regex(/^(?:0[1-9]|1[0-2])$/u),
  newspaper: z.string().min(1).max(120).optional(),
})

/**
 * `GET /api/reissues/candidates/days?month=MM&newspaper=`: the days of that month on which something
 * that is public was printed, each with its years. Staff only; 401, 403, 422.
 */
export const listDays: Endpoint = {
  path: '/candidates/days',
  method: 'get',
  handler: async (req) => {
    const words = reasonsFor(req)
    if (!req.user) return refuse(401, [words.signIn])
    if (!hasRole(req, 'viewer')) return refuse(403, [words.staffOnly])
    const given = [...req.searchParams].filter(([, value]) => value !== '')
    const asked = schema.safeParse(Object.fromEntries(given))
    if (!asked.success) return refuse(422, faultsIn(asked.error))
    const years = await archiveYears({ newspaper: asked.data.newspaper, req })
    const dates = years ? await printedDates({ ...asked.data, ...years, req }) : []
    return answer(byDay(dates))
  },
}

type Month = {
  readonly month: string
  readonly newspaper?: string | undefined
  readonly from: number
  readonly to: number
  readonly req: PayloadRequest
}

async function printedDates({ month, newspaper, from, to, req }: Month): Promise<string[]> {
  const ranges: Where[] = Array.from({ length: to - from + 1 }, (_, i) => {
    const start = `${from + i}-${month}`
    return {
      and: [
        { date: { greater_than_equal: `${start}-01` } },
        { date: { less_than_equal: `${start}-31` } },
      ],
    }
  })
  const dates = new Set<string>()
  for (const collection of itemSlugs) {
    const { values } = await req.payload.findDistinct({
      collection,
      field: 'date',
      where: {
        and: [
          released,
          ...(newspaper ? [{ newspaper: { equals: newspaper } }] : []),
          { or: ranges },
        ],
      },
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const { date } of values) if (isDay(date)) dates.add(date)
  }
  return [...dates].sort()
}

function byDay(dates: readonly string[]): Days {
  const days = new Map<string, number[]>()
  for (const date of dates) {
    const day = date.slice(5)
    days.set(day, [...(days.get(day) ?? []), Number(date.slice(0, 4))])
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  return { days: sorted.map(([day, years]) => ({ day, years })) }
}
