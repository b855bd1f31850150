import type { Payload, Where } from 'payload'
import { publicKinds, type PublicKind } from '@/changes/types'
import { isPublic } from '@/changes/isPublic'
import { readRows, type Row } from '../readRows'
import type { Check } from '../types'

/**
 * The ledger counts 1, 2, 3 … without a gap, and its last word on each document is how the document
 * stands: public, or not. What is flagged has yet to be recorded and may differ.
 */
export const ledger: Check = {
  name: 'ledger',
  async *run({ payload, counted }) {
    let expected = 1
    for await (const rows of readRows({ payload, collection: 'ledger', atOnce: 500 })) {
      for (const { id, seq } of rows) {
        if (seq !== expected) {
          yield { where: `ledger/${id}`, problem: `its number is ${String(seq)}, not ${expected}` }
        }
        expected = Number(seq) + 1
        counted.changes += 1
      }
    }
    for (const kind of publicKinds) yield* checkKind(payload, kind)
  },
}

async function* checkKind(payload: Payload, kind: PublicKind) {
  for await (const rows of readRows({ payload, collection: kind })) {
    const last = await lastWords(payload, kind, rows)
    for (const row of rows.filter(({ unannounced }) => !unannounced)) {
      const said = last.get(row.id)
      const told = said !== undefined && said !== 'withdrawn'
      if (told === isPublic(kind, row)) continue
      const problem = told
        ? 'it is not public, but the ledger says that it is'
        : 'it is public, but the ledger does not say so'
      yield { where: `${kind}/${row.id}`, problem }
    }
  }
}

async function lastWords(payload: Payload, kind: PublicKind, rows: readonly Row[]) {
  const and: Where[] = [{ kind: { equals: kind } }, { document: { in: rows.map(({ id }) => id) } }]
  const last = new Map<string, unknown>()
  // Rows come in the order of their numbers: the last one said of a document stays.
  for await (const said of readRows({ payload, collection: 'ledger', where: { and } })) {
    for (const { document, action } of said) last.set(String(document), action)
  }
  return last
}
