import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { relatedId } from '@/items/relatedId'
import { itemSlugs } from '@/items/stages'
import { readPage } from '../store/readPage'
import { readRegions } from './readRegions'
import type { Scan, StoredDoc, Workbench, WorkbenchPage } from './types'

type Asked = { readonly id: string; readonly req: PayloadRequest }

const asUser = (req: PayloadRequest) =>
  ({ req, user: req.user, overrideAccess: false, depth: 0, disableErrors: true }) as const

/** All that the workbench shows of a page, with the rights of who asks; nothing for what is not there. */
export async function readWorkbench({ id, req }: Asked): Promise<Workbench | undefined> {
  const page = await readPage({ id, req })
  if (!page || !req.user) return undefined
  const { text, layout, revision } = page
  return {
    page: await describePage({ id, req }),
    ...{ text, layout, revision },
    items: await readDocs({ id, req }),
    me: { id: req.user.id, name: req.user.name ?? req.user.email },
    may: { correct: hasRole(req, 'corrector'), release: hasRole(req, 'editor') },
  }
}

/** Its text and its layout are read with its log. */
const shown = { label: true, stage: true, issue: true, scan: true, positions: true } as const

async function describePage({ id, req }: Asked): Promise<WorkbenchPage> {
  const { payload } = req
  const page = await payload.findByID({ collection: 'pages', id, select: shown, ...asUser(req) })
  const issue = await payload.findByID({ collection: 'issues', id: relatedId(page?.issue), ...asUser(req) }) // prettier-ignore
  const paper = issue && (await payload.findByID({ collection: 'newspapers', id: relatedId(issue.newspaper), ...asUser(req) })) // prettier-ignore
  const around = issue ? await readAround({ id, req }, issue.id) : { before: null, after: null }
  return {
    id,
    label: page?.label ?? '',
    stage: page?.stage ?? 'imported',
    issue: issue && {
      ...{ id: issue.id, name: issue.name ?? issue.date, date: issue.date },
      newspaper: relatedId(issue.newspaper),
    },
    language: paper?.language ?? 'zh',
    scan: page?.scan ? await readScan(req, relatedId(page.scan)) : null,
    regions: readRegions(page?.positions),
    ...around,
  }
}

/** Its neighbours as they were printed. */
async function readAround({ id, req }: Asked, issue: string) {
  const { docs } = await req.payload.find({
    ...{ collection: 'pages', where: { issue: { equals: issue } }, ...asUser(req) },
    ...{ select: { label: true, number: true }, sort: ['number', 'label'], limit: 999 },
    pagination: false,
  })
  const at = docs.findIndex((one) => one.id === id)
  return { before: docs[at - 1]?.id ?? null, after: docs[at + 1]?.id ?? null }
}

async function readScan(req: PayloadRequest, id: string): Promise<Scan | null> {
  const scan = await req.payload.findByID({ collection: 'media', id, ...asUser(req) })
  if (!scan?.width || !scan.height) return null
  return { id, width: scan.width, height: scan.height, alt: scan.alt }
}

/** The items with a part on the page, in its order. */
async function readDocs({ id, req }: Asked): Promise<StoredDoc[]> {
  const found: StoredDoc[] = []
  for (const collection of itemSlugs) {
    const { docs } = await req.payload.find({
      ...{ collection, where: { 'parts.page': { equals: id } }, ...asUser(req) },
      ...{ draft: true, limit: 2000, pagination: false, sort: 'position' },
    })
    found.push(...docs.map((doc) => ({ ...doc, collection })))
  }
  return found
}
