import { diffChars } from 'diff'
import { joinCrumbs, toPiece, type Piece } from '@/text/compare/pieces'
import type { Correction } from '../types'

/** So many passages are listed; all are counted. */
const mostListed = 200

/** Characters of the text around a passage, on each side, within its paragraph. */
const around = 12

/** A passage is shown up to here. */
const longest = 300

/**
 * Past so many single changes the texts have nothing to do with each other. The work grows with the
 * square: 3,000 in a text of 20,000 characters take over a second, 600 a twentieth of one.
 */
const mostEdits = 3000

type Compared = {
  readonly was: string
  readonly now: string
  /** Where somebody waits, less than the 3,000 single changes that are looked for otherwise. */
  readonly maxEditLength?: number
}

type Found = { readonly corrected: readonly Correction[]; readonly correctedPassages: number }

/**
 * What was put right between the text as first read and as it is now, passage by passage:
 * `{ was: '未', now: '末', before: '岁', after: '年初' }`. Changes of space alone do not count. A text
 * that was rewritten as a whole is one passage.
 */
export function findCorrections({ was, now, maxEditLength = mostEdits }: Compared): Found {
  if (was === now) return { corrected: [], correctedPassages: 0 }
  const changes = diffChars(was, now, { maxEditLength })
  const pieces = changes?.map((change) => toPiece(change, change.value))
  const passages = (pieces ? toPassages(joinCrumbs(pieces)) : [whole({ was, now })]).filter(
    saysOther,
  )
  return { corrected: passages.slice(0, mostListed), correctedPassages: passages.length }
}

const whole = ({ was, now }: Compared): Correction => ({
  was: cut(was),
  now: cut(now),
  before: '',
  after: '',
})

function toPassages(changes: readonly Piece[]): Correction[] {
  return changes.flatMap((change, i) => {
    const before = changes[i - 1]
    const isSecond = isChange(change) && before !== undefined && isChange(before)
    if (!isChange(change) || isSecond) return []
    const next = changes[i + 1]
    const other = next && isChange(next) ? next : undefined
    const following = changes[other ? i + 2 : i + 1]
    const pair = [change, ...(other ? [other] : [])]
    return {
      was: cut(pair.find(({ kind }) => kind === 'removed')?.text ?? ''),
      now: cut(pair.find(({ kind }) => kind === 'added')?.text ?? ''),
      before: [...(before?.text.split('\n').at(-1) ?? '')].slice(-around).join(''),
      after: [...(following?.text.split('\n')[0] ?? '')].slice(0, around).join(''),
    }
  })
}

const isChange = ({ kind }: Piece): boolean => kind !== 'same'

const saysOther = ({ was, now }: Correction): boolean =>
  was.replace(/\s+/gu, '') !== now.replace(/\s+/gu, '')

/** `[...text]` keeps both halves of a character outside the basic plane together. */
const cut = (text: string): string => {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}
