import type { Payload, TypedUser, Where } from 'payload'
import { settings } from '@/env'
import { relatedId } from '@/items/relatedId'
import type { Issue, Media, Page } from '@/payload-types'
import { issuePath, pagePath } from '@/reader/paths'
import { unsorted } from '@/access/unsorted'
import { done, fault } from '../result'
import type { Result } from '../types'
import type { Shown, ShownPage } from './types'

/** Who asks, and for what. */
export type AskedFor = {
  readonly payload: Payload
  readonly user: TypedUser | null
  /** Where `/iiif` begins. */
  readonly base: string
  readonly id: string
}

/** What is to be shown, and whether everybody may see all of it. */
export type Found = { readonly shown: Shown; readonly public: boolean }

/** The pages of an issue that this person may see and that have a scan. 404 when there are none. */
export const readIssue = async (asked: AskedFor): Promise<Result<Found>> => {
  const { base, id } = asked
  const issue = await readPlace({ ...asked, issue: id })
  const pages = await readPages({ ...asked, where: { issue: { equals: id } } })
  if (!issue || pages.length === 0) return nothing
  const homepage = issue.path === undefined ? undefined : issuePath(issue.path)
  return found({ id: `${base}/issues/${id}/manifest.json`, label: issue.name, homepage, issue, pages }) // prettier-ignore
}

/** A page that this person may see, with its scan. */
export const readPage = async (asked: AskedFor): Promise<Result<Found>> => {
  const { base, id } = asked
  const pages = await readPages({ ...asked, where: { id: { equals: id } } })
  const [page] = pages
  const issue = page && (await readPlace({ ...asked, issue: page.issue }))
  if (!page || !issue) return nothing
  const homepage = issue.path === undefined ? undefined : pagePath(issue.path, page.label)
  const label = `${issue.name} · ${page.label}`
  return found({ id: `${base}/pages/${id}/manifest.json`, label, homepage, issue, pages })
}

const nothing = fault(404, 'There is no such page or issue, or it has no scan that is public.')

type Place = {
  readonly name: string
  readonly date: string
  readonly language: string | undefined
  /** As readers find it; undefined where loose pages wait. */
  readonly path: (Pick<Issue, 'date' | 'edition'> & { readonly newspaper: string }) | undefined
}

type Read = ShownPage & { readonly issue: string; readonly public: boolean }

const found = (args: {
  readonly id: string
  readonly label: string
  readonly homepage: string | undefined
  readonly issue: Place
  readonly pages: readonly Read[]
}): Result<Found> => {
  const { id, label, issue, pages } = args
  const homepage = args.homepage && `${settings.publicUrl}${args.homepage}`
  const isPlaced = issue.path !== undefined
  const { language } = issue
  const date = isPlaced ? issue.date : undefined
  return done({
    shown: { id, label, language, date, homepage, pages },
    public: isPlaced && pages.every((page) => page.public),
  })
}

const asReader = { overrideAccess: false, depth: 0 } as const

const readPlace = async (
  args: Omit<AskedFor, 'id' | 'base'> & { readonly issue: string },
): Promise<Place | undefined> => {
  const { payload, user } = args
  const asked = { ...asReader, user, disableErrors: true } as const
  const issue = await payload.findByID({ collection: 'issues', id: args.issue, ...asked })
  if (!issue) return undefined
  const id = relatedId(issue.newspaper)
  const newspaper = await payload.findByID({ collection: 'newspapers', id, ...asked })
  const { name, date, edition } = issue
  return {
    name: name || date,
    date,
    language: newspaper?.language || undefined,
    path: id === unsorted ? undefined : { newspaper: id, date, edition },
  }
}

/** More pages than any issue has. */
const mostPages = 500

const readPages = async (
  args: Omit<AskedFor, 'id' | 'base'> & { readonly where: Where },
): Promise<readonly Read[]> => {
  const { payload, user, where } = args
  const asked = { ...asReader, user, limit: mostPages, pagination: false } as const
  const { docs } = await payload.find({
    collection: 'pages',
    where: { and: [where, { scan: { exists: true } }] },
    sort: ['number', 'label'],
    select: { label: true, issue: true, scan: true, public: true },
    ...asked,
  })
  const ids = docs.map(({ scan }) => relatedId(scan))
  const scans = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { alt: true, width: true, height: true, public: true },
    ...asked,
  })
  const byId = new Map(scans.docs.map((scan) => [scan.id, scan]))
  return docs.flatMap((page) => toRead(page, byId.get(relatedId(page.scan))))
}

const toRead = (
  page: Pick<Page, 'id' | 'label' | 'issue' | 'public'>,
  scan: Pick<Media, 'id' | 'alt' | 'width' | 'height' | 'public'> | undefined,
): readonly Read[] => {
  if (!scan?.width || !scan.height) return []
  const { id, alt, width, height } = scan
  const isPublic = page.public === true && scan.public === true
  return [
    { id: page.id, label: page.label, issue: relatedId(page.issue), public: isPublic, scan: { id, alt, width, height } }, // prettier-ignore
  ]
}
