import type { Payload } from 'payload'
import { itemSlugs } from '@/items/stages'
import { coverItem } from '@/redact/coverItem'
import { publicCorrections } from '@/represent/formats/publicCorrections'
import { inHandfuls } from './freeze/reader'
import { nameOf, type ItemName } from './freeze/readStandings'
import type { Edition, EditionItem } from './types'

/** What is redacted of an item today, and what a comparison with its first text needs. */
type Redacted = { readonly redactions: unknown; readonly imported: unknown }

type ByName = ReadonlyMap<string, Redacted>

type Covered = {
  readonly edition: Edition
  /** Ids of the items, and of captions of stories, in which something is covered. */
  readonly redacted: readonly string[]
}

/**
 * Editions as readers may see them: with the words covered that are redacted today, whenever they were
 * frozen. What was approved and its hash stay as they are.
 */
export async function coverEditions(
  payload: Payload,
  editions: readonly Edition[],
): Promise<readonly Covered[]> {
  const items = editions.flatMap(itemsOf)
  const redacted = await readRedacted(payload, items)
  if (redacted.size === 0) return editions.map((edition) => ({ edition, redacted: [] }))
  const notices = await readNotices(
    payload,
    items.filter((item) => item.collection === 'notices' && redacted.has(nameOf(item))),
  )
  return editions.map((edition) => cover({ edition, redacted, notices }))
}

/** All items of an edition, in order. */
export const itemsOf = ({ sections }: Edition): EditionItem[] =>
  sections.flatMap(({ items }) => items)

type Covering = { readonly redacted: ByName; readonly notices: ReadonlyMap<string, object> }

function cover({ edition, ...covering }: Covering & { readonly edition: Edition }): Covered {
  const redacted: string[] = []
  const sections = edition.sections.map(({ heading, items }) => ({
    heading,
    items: items.map((item) => coverOne({ ...covering, item, noted: redacted })),
  }))
  return redacted.length > 0 ? { edition: { ...edition, sections }, redacted } : { edition, redacted } // prettier-ignore
}

type One = Covering & { readonly item: EditionItem; readonly noted: string[] }

function coverOne({ item, redacted, notices, noted }: One): EditionItem {
  const captions = item.captions.map((caption) => {
    const found = redacted.get(nameOf({ collection: 'captions', id: caption.id }))
    const covered = found ? coverItem(caption, found.redactions) : caption
    if (isOther(covered, caption)) noted.push(caption.id)
    return covered
  })
  const found = redacted.get(nameOf(item))
  const own = found ? { ...coverItem(item, found.redactions), ...notice({ item, found, notices }) } : item // prettier-ignore
  if (found && isOther(own, item)) noted.push(item.id)
  return { ...own, captions, ...(found ? correctionsOf({ item, found }) : {}) }
}

const isOther = (one: object, other: object): boolean =>
  JSON.stringify(one) !== JSON.stringify(other)

type Found = { readonly item: EditionItem; readonly found: Redacted }

/** A span may hold a contact, which the frozen text has covered already: it is found in the version. */
function notice({ item, found, notices }: Found & Pick<Covering, 'notices'>) {
  const version = notices.get(item.version)
  const text: unknown = version && (coverItem(version, found.redactions) as { text?: unknown }).text
  return typeof text === 'string' ? { text } : {}
}

/** Compared anew, since a passage does not tell where it stood. */
function correctionsOf({ item, found: { imported, redactions } }: Found) {
  if (item.correctedPassages === 0) return {}
  const passages = publicCorrections({ item, imported, redactions, contacts: [] }) ?? []
  return { corrected: passages.slice(0, item.corrected.length), correctedPassages: passages.length }
}

async function readRedacted(payload: Payload, items: readonly EditionItem[]): Promise<ByName> {
  const captions = items.flatMap((item) => item.captions)
  const names: ItemName[] = [
    ...items,
    ...captions.map(({ id }) => ({ collection: 'captions' as const, id })),
  ]
  const redacted = new Map<string, Redacted>()
  for (const collection of itemSlugs) {
    const ids = names.filter((name) => name.collection === collection).map(({ id }) => id)
    for (const some of inHandfuls([...new Set(ids)])) {
      const { docs } = await payload.find({
        collection,
        where: { and: [{ id: { in: some } }, { 'redactions.text': { exists: true } }] },
        select: { redactions: true, imported: true },
        depth: 0,
        limit: some.length,
        pagination: false,
        trash: true,
      })
      for (const { id, redactions, imported } of docs) {
        redacted.set(nameOf({ collection, id }), { redactions, imported })
      }
    }
  }
  return redacted
}

/** The pinned versions of these notices, with their contacts. */
async function readNotices(payload: Payload, items: readonly EditionItem[]) {
  const versions = new Map<string, object>()
  for (const some of inHandfuls(items.map(({ version }) => version))) {
    const { docs } = await payload.findVersions({
      collection: 'notices',
      where: { id: { in: some } },
      depth: 0,
      limit: some.length,
      pagination: false,
    })
    for (const { id, version } of docs) {
      versions.set(String(id), { text: version.text, contacts: version.contacts })
    }
  }
  return versions
}
