import { hashOf } from '@/reissues/freeze/sealEdition'
import { readRows, type Row } from '../readRows'
import type { Check } from '../types'

/** Every frozen edition says what it said when it was approved, and every reissue that is out has one. */
export const editions: Check = {
  name: 'editions',
  async *run({ payload, counted }) {
    for await (const rows of readRows({ payload, collection: 'editions', atOnce: 20 })) {
      for (const row of rows) {
        counted.editions += 1
        for (const problem of wrongEdition(row)) yield { where: `editions/${row.id}`, problem }
      }
    }
    for await (const rows of readRows({ payload, collection: 'reissues', atOnce: 100 })) {
      for (const row of rows) {
        for (const problem of wrongReissue(row)) yield { where: `reissues/${row.id}`, problem }
      }
    }
  },
}

function wrongEdition({ content, hash, reissue, number }: Row): string[] {
  const text = String(content ?? '')
  if (hashOf(text) !== hash) return ['its content was changed: its hash is another']
  const said = JSON.parse(text) as { reissue?: unknown; number?: unknown }
  return said.reissue === reissue && said.number === number
    ? []
    : ['its content is of another reissue or number than the document says']
}

function wrongReissue({ live, state, edition, approved }: Row): string[] {
  return [
    ...(live && !edition ? ['it is out, but has no edition'] : []),
    ...(live && state === 'withdrawn' ? ['it is withdrawn, but still out'] : []),
    ...(state === 'published' && !live ? ['it is published, but not out'] : []),
    ...(state === 'scheduled' && !approved ? ['it is scheduled, but no edition is approved'] : []),
  ]
}
