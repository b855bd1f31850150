import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import { plainError } from '@/database/connect'
import { untouchedPages } from '@/items/isUntouched'
import { itemSlugs } from '@/items/stages'
import { joinJumps } from '@/jumps/joinJumps'
import { sourceFile } from './sources'

type ImportedPage = {
  readonly id: string
  readonly name: string
  readonly sha256: string
  readonly issue: string
  readonly scan: string | null
}

/**
 * Takes an import back: removes the run's pages with their items where nobody touched anything, then
 * issues and newspapers that stand empty. Pages on which a person worked stay whole; they are named
 * in the plain error that this throws when there are any.
 */
export async function removeImported({
  payload,
  run,
}: {
  payload: Payload
  run: string
}): Promise<void> {
  const kept: string[] = []
  const pages = await findPages({ payload, run })
  const untouched = await untouchedPages({ payload, pages: pages.map(({ id }) => id) })
  const going = pages.filter(({ id }) => untouched.has(id))
  kept.push(...pages.filter(({ id }) => !untouched.has(id)).map(({ name }) => name))
  await partStories({ payload, pages: going })
  for (const page of going) {
    if (await isSharedStory({ payload, page })) kept.push(page.name)
    else await removePage({ payload, page })
  }
  for (const issue of new Set(pages.map((page) => page.issue)))
    await removeIfEmpty({ payload, issue })
  if (kept.length > 0) {
    const names = kept.slice(0, 20).join(', ')
    throw plainError(
      `${kept.length} of ${pages.length} imported pages stay, because somebody worked on them: ${names}. The others are removed. Delete these by hand if they shall go.`,
    )
  }
  await payload.delete({ collection: 'imports', where: { id: { equals: run } } })
}

async function findPages({
  payload,
  run,
}: {
  payload: Payload
  run: string
}): Promise<ImportedPage[]> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { importRun: { equals: run } },
    select: { name: true, sha256: true, issue: true, scan: true },
    limit: 0,
    pagination: false,
    depth: 0,
  })
  return docs.map((page) => ({
    id: page.id,
    name: page.name ?? page.id,
    sha256: page.sha256 ?? '',
    issue: String(page.issue),
    scan: page.scan ? String(page.scan) : null,
  }))
}

type OnePage = { payload: Payload; page: ImportedPage }

/** A story that jumps from a page that stays, or to one, leaves its part there. */
async function partStories(args: { payload: Payload; pages: readonly ImportedPage[] }) {
  const { payload, pages } = args
  const without = pages.map(({ id }) => id)
  for (const issue of new Set(pages.map((page) => page.issue)))
    await joinJumps({ payload, issue, without })
}

/** Whether a story still has parts elsewhere, because somebody has it open. */
async function isSharedStory({ payload, page }: OnePage): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { 'parts.page': { equals: page.id } },
    select: { parts: true },
    ...{ depth: 0, limit: 0, pagination: false, trash: true },
  })
  return docs.some(({ parts }) => parts?.some((part) => part.page !== page.id))
}

async function removePage({ payload, page }: OnePage): Promise<void> {
  for (const collection of itemSlugs) {
    await payload.delete({
      collection,
      where: { 'parts.page': { equals: page.id } },
      trash: true,
      depth: 0,
    })
  }
  await payload.delete({ collection: 'pages', id: page.id, depth: 0 })
  if (page.scan && !(await used({ payload, field: 'scan', value: page.scan }))) {
    await payload.delete({ collection: 'media', id: page.scan, depth: 0 })
  }
  if (!(await used({ payload, field: 'sha256', value: page.sha256 }))) {
    await rm(sourceFile(page.sha256), { force: true })
  }
}

type Use = { payload: Payload; field: 'scan' | 'sha256'; value: string }

async function used({ payload, field, value }: Use): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'pages',
    where: { [field]: { equals: value } },
  })
  return totalDocs > 0
}

async function removeIfEmpty({
  payload,
  issue: id,
}: {
  payload: Payload
  issue: string
}): Promise<void> {
  const issue = await payload.findByID({ collection: 'issues', id, depth: 0, disableErrors: true })
  if (!issue || (await holds({ payload, collection: 'pages', field: 'issue', id }))) return
  await payload.delete({ collection: 'issues', id, depth: 0 })
  const newspaper = String(issue.newspaper)
  if (await holds({ payload, collection: 'issues', field: 'newspaper', id: newspaper })) return
  await payload.delete({ collection: 'newspapers', id: newspaper, depth: 0 })
}

type Held = { payload: Payload; collection: 'pages' | 'issues'; field: string; id: string }

async function holds({ payload, collection, field, id }: Held): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where: { [field]: { equals: id } } })
  return totalDocs > 0
}
