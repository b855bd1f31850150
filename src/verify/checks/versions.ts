import type { Payload } from 'payload'
import { digest } from '@/items/digest'
import { itemSlugs } from '@/items/stages'
import { readRows, type Row } from '../readRows'
import type { Check } from '../types'

/** Every saved version is there, in order, and says what it said when it was saved. */
export const versions: Check = {
  name: 'versions',
  async *run({ payload, counted }) {
    for (const collection of itemSlugs) {
      for await (const documents of readRows({ payload, collection, atOnce: 100 })) {
        const byParent = await versionsOf({ payload, collection, documents })
        for (const document of documents) {
          const saved = byParent.get(document.id) ?? []
          counted.versions += saved.length
          for (const problem of findProblems({ document, saved })) {
            yield { where: `${collection}/${document.id}`, problem }
          }
        }
      }
    }
  },
}

type Version = Row & { readonly version: Readonly<Record<string, unknown>> }
type Documents = { payload: Payload; collection: string; documents: readonly Row[] }

async function versionsOf({ payload, collection, documents }: Documents) {
  const byParent = new Map<string, Version[]>()
  const where = { parent: { in: documents.map(({ id }) => id) } }
  for await (const rows of readRows({ payload, collection, versions: true, where })) {
    for (const row of rows) {
      const parent = String(row.parent)
      const version = { ...row, version: (row.version ?? {}) as Version['version'] }
      byParent.set(parent, [...(byParent.get(parent) ?? []), version])
    }
  }
  return byParent
}

type Saved = { readonly document: Row; readonly saved: readonly Version[] }

function findProblems({ document, saved }: Saved): string[] {
  if (saved.length === 0) return ['it has no version']
  const latest = saved.filter((one) => one.latest === true)
  return [
    ...(latest.length === 1 ? [] : [`${latest.length} versions are marked as the latest, not one`]),
    ...wrongNumbers(saved),
    ...saved.filter(({ version }) => !isSealed(version)).map(changed),
    ...(isSealed(document) ? [] : ['the document was changed: its digest is another']),
    ...wrongDocument({ document, saved }),
  ]
}

const isSealed = (said: Readonly<Record<string, unknown>>): boolean => said.digest === digest(said)

const changed = ({ id, version }: Version): string =>
  `version ${id} (revision ${String(version.revision)}) was changed: its digest is another`

const revisionOf = (said: Readonly<Record<string, unknown>>): number => Number(said.revision)

/** Revisions run 1, 2, 3 … without a gap and without a repeat, and the newest is the latest. */
function wrongNumbers(saved: readonly Version[]): string[] {
  const numbers = saved.map(({ version }) => revisionOf(version)).sort((a, b) => a - b)
  const wrong = numbers.findIndex((number, i) => number !== i + 1)
  if (wrong >= 0) {
    const shown = numbers.slice(Math.max(0, wrong - 2), wrong + 3).join(', ')
    return [`revision ${wrong + 1} is missing or there twice (… ${shown} …)`]
  }
  const newest = saved.find(({ version }) => revisionOf(version) === numbers.length)
  return newest?.latest === true ? [] : ['the newest version is not marked as the latest']
}

/** The document is one of its versions; the newest one, when that one is published. */
function wrongDocument({ document, saved }: Saved): string[] {
  const same = saved.find(({ version }) => revisionOf(version) === revisionOf(document))
  if (!same) return [`the document is of revision ${revisionOf(document)}, which no version has`]
  if (digest(same.version) !== digest(document))
    return ['the document is not what its version says']
  const newest = saved.reduce((a, b) => (revisionOf(a.version) > revisionOf(b.version) ? a : b))
  return newest.version._status === 'published' && newest !== same
    ? ['the newest version is published, but the document is an older one']
    : []
}
