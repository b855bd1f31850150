'use client'

import { memo } from 'react'
import { useBench } from '../context'
import type { Row } from '../rows/toRows'
import { idOf } from './idOf'

type Props = {
  readonly row: Row
  readonly isCursor: boolean
  readonly caret: number | null
  readonly isChosen: boolean
  readonly isOfItem: boolean
  /** A colleague whose cursor is here. */
  readonly other: string | undefined
}

/** As many colours as can be told apart; an item's number says the rest. */
const hues = 8

/** One raw line: its number, its item's number, what it is, and its words as they came. */
export const RowLine = memo(function RowLine(props: Props) {
  const { row, isCursor, caret, isChosen, isOfItem, other } = props
  const { words } = useBench()
  const { key, line, start, number, role, opens, isApart } = row
  const name = [
    'bench-row',
    isCursor && 'bench-row--cursor',
    isOfItem && 'bench-row--of-item',
    opens && 'bench-row--opens',
    isApart && 'bench-row--apart',
    row.item === null && 'bench-row--loose',
    role && role !== 'body' && 'bench-row--head',
  ]
  return (
    <div
      id={idOf(key)}
      className={name.filter(Boolean).join(' ')}
      role="option"
      aria-selected={isChosen}
      data-row={key}
      data-hue={row.item === null ? undefined : (number - 1) % hues}
    >
      <span className="bench-row__number">{start === 0 ? line : `${line}·`}</span>
      <span className="bench-row__item">
        {opens && row.item !== null ? number : ''}
        <span className="plain-unseen">{said({ row, words })}</span>
      </span>
      <span className="bench-row__role" aria-hidden="true" title={role ? words.roles[role] : ''}>
        {opens && role ? words.marks[role] : ''}
      </span>
      <span className="bench-row__text">
        {caret === null ? row.text : <Cut text={row.text} at={caret} />}
      </span>
      {other !== undefined && <span className="bench-row__other">{other}</span>}
    </div>
  )
})

/** What the colours and marks say, in words. */
function said({
  row,
  words,
}: Pick<Props, 'row'> & { words: ReturnType<typeof useBench>['words'] }) {
  if (row.item === null) return words.lines.unplaced
  const owner = words.lines.of(row.number, row.kind ? words.kinds[row.kind] : '')
  return `${owner} ${row.role ? words.roles[row.role] : ''} ${row.opens ? words.lines.paragraph : ''} `
}

const Cut = ({ text, at }: { readonly text: string; readonly at: number }) => (
  <>
    {text.slice(0, at)}
    <span className="bench-row__cut" />
    {text.slice(at)}
  </>
)
