import type { PayloadRequest, Where } from 'payload'

/** Before the first newspaper; what is not placed yet stands in the year 1. */
const earliest = '1600-01-01'
const latest = '2199-12-31'

/** The first and the last year that issues of the archive, or of one title, bear; none where it is empty. */
export async function archiveYears(args: {
  newspaper: string | undefined
  req: PayloadRequest
}): Promise<{ readonly from: number; readonly to: number } | undefined> {
  const { newspaper, req } = args
  const where: Where = {
    and: [
      { date: { greater_than_equal: earliest } },
      { date: { less_than_equal: latest } },
      ...(newspaper ? [{ newspaper: { equals: newspaper } }] : []),
    ],
  }
  const yearAt = async (sort: 'date' | '-date') => {
    const { docs } = await req.payload.find({
      collection: 'issues',
      where,
      sort,
      select: { date: true },
      joins: false,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs[0] && Number(docs[0].date.slice(0, 4))
  }
  const from = await yearAt('date')
  const to = await yearAt('-date')
  return from !== undefined && to !== undefined ? { from, to } : undefined
}
