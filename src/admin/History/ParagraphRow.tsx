'use client'

import type { Aligned, Numbered } from './compare/alignParagraphs'
import { diffWords } from './compare/diffWords'
import { Pieces } from './Pieces'
import { useHistoryWords } from './useHistoryWords'

type Props = { readonly row: Aligned; readonly single: boolean }

/** A paragraph of both versions, or of one with room beside it. */
export function ParagraphRow({ row, single }: Props) {
  if (single) return row.kind === 'both' ? <div className="item-history__pair"><Side paragraph={row.to} /></div> : null // prettier-ignore
  return (
    <div className={`item-history__pair item-history__pair--${row.kind}`}>
      <Left row={row} />
      <Right row={row} />
    </div>
  )
}

function Left({ row }: { row: Aligned }) {
  const words = useHistoryWords()
  if (row.kind === 'both') return <Side paragraph={row.from} against={row.to} side="from" />
  if (row.kind === 'removed') return <Side paragraph={row.from} side="from" isWhole />
  if (row.kind === 'movedAway') return <Side paragraph={row.from} note={words.movedAway(row.there)} /> // prettier-ignore
  return <div />
}

function Right({ row }: { row: Aligned }) {
  const words = useHistoryWords()
  if (row.kind === 'both') return <Side paragraph={row.to} against={row.from} side="to" />
  if (row.kind === 'added') return <Side paragraph={row.to} side="to" isWhole />
  if (row.kind === 'movedHere') return <Side paragraph={row.to} against={row.from} side="to" note={words.movedHere(row.from.number)} /> // prettier-ignore
  return <div />
}

type SideProps = {
  readonly paragraph: Numbered
  readonly against?: Numbered
  readonly side?: 'from' | 'to'
  /** It is in this version alone. */
  readonly isWhole?: boolean
  readonly note?: string
}

function Side({ paragraph, against, side = 'to', isWhole, note }: SideProps) {
  const words = useHistoryWords()
  const { role, text, number } = paragraph
  const other = against?.text ?? (isWhole ? '' : text)
  const pieces = side === 'from' ? diffWords(text, other) : diffWords(other, text)
  const kind = words.roles[role]
  return (
    <div className={`item-history__paragraph item-history__paragraph--${role}`}>
      <span className="item-history__number" title={words.paragraph(number)}>
        {number}
      </span>
      {(note || kind) && <small>{[kind, note].filter(Boolean).join(' · ')}</small>}
      <p>
        <Pieces pieces={pieces} side={side} />
      </p>
    </div>
  )
}
