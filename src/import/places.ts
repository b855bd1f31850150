import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Payload } from 'payload'
import { isConflict } from '@/database/isConflict'
import { retry } from '@/database/retry'
import { isNewspaperId } from '@/items/newspaperId'
import { issueIdOf, unsorted, unsortedIssue } from './ids'
import { readIssueFile, readNewspaperFile, type IssueFile, type NewspaperFile } from './metadata'
import type { FoundPage } from './types'

/** An issue as the database knows it. */
export type Place = {
  readonly issue: string
  readonly newspaper: string
  readonly date: string
  readonly edition: string
  readonly scansPublic: boolean
  readonly name: string
}

type Placed = { ok: true; place: Place } | { ok: false; file: string; reason: string }

/**
 * Finds the issue that a page belongs to, making newspaper and issue at first sight from what
 * `newspaper.json` and `issue.json` say. What stands in the database already is never changed.
 */
export function placeFinder(args: { payload: Payload; dryRun: boolean }) {
  const known = new Map<string, Promise<Placed>>()
  return (page: FoundPage): Promise<Placed> => {
    const key = [page.newspaper, page.date, page.edition, path.dirname(page.file)].join('\0')
    const place = known.get(key) ?? findPlace({ ...args, page })
    known.set(key, place)
    return place
  }
}

type Args = { payload: Payload; dryRun: boolean; page: FoundPage }

async function findPlace({ payload, dryRun, page }: Args): Promise<Placed> {
  const loose = page.newspaper === unsorted.newspaper
  const folder = path.dirname(page.file)
  const paperFile = path.join(path.dirname(folder), 'newspaper.json')
  const issueFile = path.join(folder, 'issue.json')
  const paper = loose ? none : await readNewspaperFile(paperFile)
  if (!paper.ok) return { ok: false, file: paperFile, reason: paper.reason }
  const issue = loose ? none : await readIssueFile(issueFile)
  if (!issue.ok) return { ok: false, file: issueFile, reason: issue.reason }
  const newspaper = paper.value?.id ?? slugOf(page.newspaper)
  const edition = issue.value?.edition ?? page.edition
  const wanted = { newspaper, date: page.date, edition }
  const stored = await findIssue({ payload, wanted })
  if (stored) return { ok: true, place: stored }
  if (dryRun) {
    const id = loose ? unsortedIssue : issueIdOf(wanted)
    return { ok: true, place: { ...wanted, issue: id, scansPublic: false, name: id } }
  }
  await makeNewspaper({ payload, id: newspaper, folder: page.newspaper, file: paper.value })
  await makeIssue({ payload, wanted, loose, file: issue.value })
  const made = await findIssue({ payload, wanted })
  if (!made) throw new Error(`The issue ${newspaper} ${page.date} could not be made.`)
  return { ok: true, place: made }
}

const none = { ok: true, value: undefined } as const

type Wanted = { readonly newspaper: string; readonly date: string; readonly edition: string }

async function findIssue(args: { payload: Payload; wanted: Wanted }): Promise<Place | undefined> {
  const { newspaper, date, edition } = args.wanted
  const { docs } = await args.payload.find({
    collection: 'issues',
    where: {
      and: [
        { newspaper: { equals: newspaper } },
        { date: { equals: date } },
        { edition: { equals: edition } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const issue = docs[0]
  if (!issue) return undefined
  return {
    ...args.wanted,
    issue: issue.id,
    scansPublic: Boolean(issue.scansPublic),
    name: issue.name ?? '',
  }
}

type MakePaper = { payload: Payload; id: string; folder: string; file?: NewspaperFile }

function makeNewspaper({ payload, id, folder, file }: MakePaper): Promise<void> {
  const { lexicon, ...said } = file ?? {}
  const title = id === unsorted.newspaper ? '未归档 · Unsorted' : folder
  const data = { title, ...said, id, lexicon: lexicon?.join('\n') }
  return makeOnce({ payload, collection: 'newspapers', id, make: () =>
    payload.create({ collection: 'newspapers', data, depth: 0 }) }) // prettier-ignore
}

type MakeIssue = { payload: Payload; wanted: Wanted; loose: boolean; file?: IssueFile }

function makeIssue({ payload, wanted, loose, file }: MakeIssue): Promise<void> {
  const id = loose ? unsortedIssue : issueIdOf(wanted)
  const data = { id, ...wanted, number: file?.number, scansPublic: file?.scansPublic ?? false }
  return makeOnce({ payload, collection: 'issues', id, make: () =>
    payload.create({ collection: 'issues', data, depth: 0 }) }) // prettier-ignore
}

type Once = {
  payload: Payload
  collection: 'newspapers' | 'issues'
  id: string
  make: () => Promise<unknown>
}

/** Another import may make the same one at the same moment: then it is there, and that is enough. */
async function makeOnce({ payload, collection, id, make }: Once): Promise<void> {
  const there = () =>
    payload.findByID({ collection, id, depth: 0, disableErrors: true, select: {} })
  if (await there()) return
  try {
    await retry(make)
  } catch (error) {
    if (isConflict(error) || (await there())) return
    throw error
  }
}

/** A folder's name as an id; what is no slug (`河口报`) gets one made from its hash. */
function slugOf(folder: string): string {
  const slug = folder.toLowerCase()
  if (isNewspaperId(slug)) return slug
  return `n-${createHash('sha256').update(folder).digest('hex').slice(0, 10)}`
}
