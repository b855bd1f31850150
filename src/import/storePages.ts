import type { Payload } from 'payload'
import { writeDocuments, type NewDocument } from '@/database/writeDocuments'
import { pageIdOf, unsortedIssue } from './ids'
import type { Place } from './places'
import { keepPictures } from './keepPictures'
import type { ReadPage } from './readPage'
import { keepSource } from './sources'
import { toDocuments, type PageToStore } from './toDocuments'
import type { Refused } from './types'

export type Placed = { readonly page: ReadPage; readonly place: Place }

type Outcome = { stored: number; alreadyThere: number; items: number; refused: Refused[] }

type Store = {
  readonly payload: Payload
  readonly placed: readonly Placed[]
  readonly run: string
  readonly dryRun: boolean
}

type Known = {
  readonly id: string
  readonly sha256: string
  readonly issue: string
  readonly label: string
  readonly scan: string | null
}

/**
 * Stores a handful of pages: the bytes first, then the scans, then pages and items together in one
 * transaction. What is there already is left alone; a place taken by other bytes is refused.
 */
export async function storePages(args: Store): Promise<Outcome> {
  const known = await findKnown(args)
  const outcome: Outcome = { stored: 0, alreadyThere: 0, items: 0, refused: [] }
  const fresh: PageToStore[] = []
  for (const { page, place } of args.placed) {
    const verdict = judge({ page, place, known })
    if (verdict.is === 'there') outcome.alreadyThere++
    if (verdict.is === 'taken')
      outcome.refused.push(otherBytes({ page, place, known: verdict.known }))
    if (verdict.is === 'new') {
      const { id, label } = verdict
      known.push({ id, sha256: page.sha256, issue: place.issue, label, scan: null })
      fresh.push({
        id,
        label,
        page,
        place,
        scan: null,
        positions: null,
        run: args.run,
        now: new Date().toISOString(),
      })
    }
  }
  const ready: PageToStore[] = []
  // Together: each waits for the disk, hardly for the processor.
  if (!args.dryRun) await Promise.all(fresh.map(({ page }) => keepSource(page)))
  for (const page of fresh) {
    ready.push({
      ...page,
      ...(args.dryRun ? {} : await keepPictures({ ...args, page, refused: outcome.refused })),
    })
  }
  await write({ ...args, pages: ready, outcome })
  return outcome
}

type Write = Store & { pages: readonly PageToStore[]; outcome: Outcome }

/** All pages at once; where another import took a place meanwhile, one by one. */
async function write({ payload, pages, dryRun, outcome }: Write): Promise<void> {
  const made = pages.map(toDocuments)
  const count = (documents: readonly NewDocument[]) => {
    outcome.stored++
    outcome.items += documents.length - 1
  }
  if (dryRun || made.length === 0) return made.forEach(count)
  if ((await writeDocuments({ payload, documents: made.flat() })) === 'stored')
    return made.forEach(count)
  for (const documents of made) {
    if ((await writeDocuments({ payload, documents })) === 'stored') count(documents)
    else outcome.alreadyThere++
  }
}

async function findKnown({ payload, placed }: Store): Promise<Known[]> {
  const ids = placed.map(({ page, place }) => idOf({ page, place }))
  const { docs } = await payload.find({
    collection: 'pages',
    where: {
      or: [
        { id: { in: ids } },
        {
          and: [
            { issue: { in: [...new Set(placed.map(({ place }) => place.issue))] } },
            { label: { in: [...new Set(placed.map(({ page }) => page.label))] } },
          ],
        },
      ],
    },
    select: { sha256: true, issue: true, label: true, scan: true },
    limit: 0,
    pagination: false,
    depth: 0,
  })
  return docs.map((page) => ({
    id: page.id,
    sha256: page.sha256 ?? '',
    issue: String(page.issue),
    label: page.label,
    scan: page.scan ? String(page.scan) : null,
  }))
}

const idOf = ({ page, place }: Placed): string =>
  pageIdOf({ issue: place.issue, label: page.label, sha256: page.sha256 })

type Verdict =
  { is: 'there' } | { is: 'taken'; known: Known } | { is: 'new'; id: string; label: string }

function judge({ page, place, known }: Placed & { known: readonly Known[] }): Verdict {
  const id = idOf({ page, place })
  if (known.some((one) => one.id === id)) return { is: 'there' }
  const holder = known.find((one) => one.issue === place.issue && one.label === page.label)
  if (!holder) return { is: 'new', id, label: page.label }
  if (holder.sha256 === page.sha256) return { is: 'there' }
  // Loose files of one name from two folders are two pages; their names are only names.
  if (place.issue === unsortedIssue) {
    return { is: 'new', id, label: `${page.label} ${page.sha256.slice(0, 8)}` }
  }
  return { is: 'taken', known: holder }
}

function otherBytes({ page, place, known }: Placed & { known: Known }): Refused {
  const there = `${place.newspaper} of ${place.date} already has a page ${page.label} with other bytes`
  const reason = `${there} (sha256 ${known.sha256.slice(0, 12)}…, this file ${page.sha256.slice(0, 12)}…). It was left as it is; give this file another page name, or delete that page first.`
  return { file: page.name, code: 'other-bytes', reason }
}
