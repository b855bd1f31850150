import { isDeepStrictEqual } from 'node:util'
import type { PageItem } from '@/text'
import { toRanges } from '../toRanges'
import { comparedFields, type ComparedField, type Difference } from './types'

type Compared = { readonly before: readonly PageItem[]; readonly after: readonly PageItem[] }

/**
 * What a proposal would make otherwise, item by item: the new and the changed ones in the proposal's
 * order, then those that would be gone. An item is the same one when it begins at the same place. How
 * sure the machine is, and where an item stands among the others, are no difference.
 */
export function listDifference({ before, after }: Compared): Difference[] {
  const known = new Map(before.map((item) => [item.id, item]))
  const kept = new Set(after.map(({ id }) => id))
  const newer = after.flatMap((item): Difference[] => {
    const old = known.get(item.id)
    if (!old) return [{ is: 'new', ...named(item) }]
    const fields = comparedFields.filter((name) => !isDeepStrictEqual(said(old)[name], said(item)[name])) // prettier-ignore
    return fields.length > 0 ? [{ is: 'changed', fields, ...named(item) }] : []
  })
  const gone = before.filter(({ id }) => !kept.has(id))
  return [...newer, ...gone.map((item): Difference => ({ is: 'gone', ...named(item) }))]
}

/** Characters of a title that is made from a text. */
const titleLength = 40

const named = (item: PageItem) => {
  const words = item.headline || (item.paragraphs[0]?.text ?? '')
  return {
    item: item.id,
    title: [...words].slice(0, titleLength).join(''),
    lines: toRanges(item.lines),
  }
}

const said = (item: PageItem): Record<ComparedField, unknown> => ({
  kind: item.kind,
  kicker: item.kicker ?? '',
  headline: item.headline ?? '',
  deck: item.deck ?? '',
  byline: item.byline ?? '',
  dateline: item.dateline ?? '',
  credits: [...item.credits],
  text: item.paragraphs.map(({ role, text }) => [role, text]),
  lines: [...item.lines],
  continuesOn: item.continuesOn?.page ?? null,
  continuedFrom: item.continuedFrom?.page ?? null,
})
