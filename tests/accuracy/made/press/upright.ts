import type { Owner, SetLine } from './types'

/** Whether a heading can be set vertically: a few Han characters and nothing that lies on its side. */
export const canStand = (text: string): boolean =>
  /^[\p{Script=Han}，、—\u3000 ]{3,16}$/u.test(text)

/** Sets lines of a heading as columns of single characters, a dash of two as one; from `join` on. */
export const upright = (options: {
  readonly columns: readonly string[]
  readonly owner: Owner
  readonly join: 'rank' | 'column'
}): SetLine[] =>
  options.columns.flatMap((column, i) =>
    (column.match(/——|\S/gu) ?? []).map((text, at) => ({
      text,
      owners: [options.owner],
      join: at > 0 ? ('upright' as const) : i === 0 ? options.join : ('column' as const),
      fixed: true,
    })),
  )
