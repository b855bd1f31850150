import type { PayloadRequest } from 'payload'
import { countStages, type StageCount } from '@/database/countStages'
import { unsorted } from '@/import/ids'
import { archiveYears } from '@/reissues/contents/archiveYears'
import type { IssueProgress, Named, PaperProgress, Stages } from '../types'
import { asUser, type Asked } from './asked'

type Args = Asked & { readonly newspapers: readonly Named[] }

/** How far each newspaper is, and each issue of one newspaper in one year, by the stages of their pages. */
export async function readProgress({ req, query, newspapers }: Args) {
  const counts = byGroup(await countStages({ payload: req.payload }))
  const papers = newspapers.map((paper): PaperProgress => ({
    ...paper,
    ...none,
    ...counts.get(paper.id),
  }))
  const chosen =
    query.newspaper ?? papers.find(({ id }) => id !== unsorted.newspaper)?.id ?? papers[0]?.id
  if (!chosen) return { papers, newspaper: null, years: null, year: null, issues: [] }
  const years = (await archiveYears({ newspaper: chosen, req })) ?? null
  const year = years && Math.min(Math.max(query.year ?? years.from, years.from), years.to)
  const issues = year === null ? [] : await readIssues({ req, newspaper: chosen, year })
  return { papers, newspaper: chosen, years, year, issues }
}

const none: Stages = { imported: 0, corrected: 0, verified: 0 }

function byGroup(counts: readonly StageCount[]): ReadonlyMap<string, Stages> {
  const groups = new Map<string, Stages>()
  for (const { group, stage, count } of counts) {
    if (stage in none) groups.set(group, { ...(groups.get(group) ?? none), [stage]: count })
  }
  return groups
}

type Year = {
  readonly req: PayloadRequest
  readonly newspaper: string
  readonly year: number
}

async function readIssues({ req, newspaper, year }: Year): Promise<IssueProgress[]> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: {
      and: [
        { newspaper: { equals: newspaper } },
        { date: { greater_than_equal: `${year}-01-01` } },
        { date: { less_than_equal: `${year}-12-31` } },
      ],
    },
    sort: 'date',
    select: { name: true, date: true },
    // A paper with several editions a day, with room to spare.
    ...{ limit: 5000, pagination: false, joins: false as const },
    ...asUser(req),
  })
  const counted = await countStages({ payload: req.payload, issues: docs.map(({ id }) => id) })
  const counts = byGroup(counted)
  return docs.map(({ id, name, date }) => ({
    ...{ id, name: name ?? id, date, newspaper },
    ...none,
    ...counts.get(id),
  }))
}
