import type { Payload } from 'payload'
import { readTitles } from '@/reader/queries/readTitle'
import { asReader } from '@/reader/queries/asReader'
import { toSpans, type Part } from './parts'

/** So many days are read at once. */
const atOnce = 10_000

/** The parts of which the whole sitemap consists. */
export async function readParts(payload: Payload): Promise<readonly Part[]> {
  const titles = await readTitles(payload)
  const parts: Part[] = [{ kind: 'house' }, { kind: 'reissues' }]
  for (const { id } of titles) {
    const spans = toSpans(await readDays(payload, id))
    parts.push(...spans.map((span) => ({ kind: 'issues', newspaper: id, span }) as const))
  }
  return parts
}

/** The day of each issue of a newspaper, read along its index without counting. */
async function readDays(payload: Payload, newspaper: string): Promise<readonly string[]> {
  const days: string[] = []
  for (let after = ''; ;) {
    const { docs } = await payload.find({
      ...asReader,
      collection: 'issues',
      where: { and: [{ newspaper: { equals: newspaper } }, { date: { greater_than: after } }] },
      select: { date: true },
      sort: 'date',
      limit: atOnce,
    })
    const found = docs.map(({ date }) => date)
    if (found.length < atOnce) return [...days, ...found]
    // The last day may go on behind the limit: it is read again as a whole.
    const last = found.at(-1) ?? ''
    const whole = found.filter((day) => day !== last)
    if (whole.length === 0) return [...days, ...found]
    days.push(...whole)
    after = whole.at(-1) ?? ''
  }
}
