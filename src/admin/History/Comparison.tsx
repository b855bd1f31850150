'use client'

import { useState } from 'react'
import type { ItemSlug } from '@/items/stages'
import { Change } from '../Change'
import type { Aligned } from './compare/alignParagraphs'
import { FieldRow } from './FieldRow'
import { ParagraphRow } from './ParagraphRow'
import type { Comparison as Compared } from './compare/compareVersions'
import { useHistoryWords } from './useHistoryWords'

type Props = {
  readonly comparison: Compared
  readonly collection: ItemSlug
  /** The older and the newer one. */
  readonly revisions: readonly [number | undefined, number | undefined]
  readonly onlyChanges: boolean
}

/** Two versions side by side: what went at the left, what came at the right. */
export function Comparison({ comparison, collection, revisions, onlyChanges }: Props) {
  const words = useHistoryWords()
  const { paragraphs, isFormOnly } = comparison
  const fields = comparison.fields.filter(({ from, to }) => !onlyChanges || from !== to)
  const isSame = fields.length === 0 && paragraphs.every(isUnchanged)
  const [from, to] = revisions
  return (
    <div className="item-history__sheet">
      {from !== undefined && to !== undefined && (
        <div className="item-history__pair item-history__pair--head">
          <div>
            {words.revision(from)} <Change kind="removed">{words.removed}</Change>
          </div>
          <div>
            {words.revision(to)} <Change kind="added">{words.added}</Change>
          </div>
        </div>
      )}
      {onlyChanges && isSame && (
        <p className="item-history__note">{isFormOnly ? words.form : words.none}</p>
      )}
      {fields.map((field) => (
        <FieldRow
          key={field.field}
          compared={field}
          collection={collection}
          single={from === undefined}
        />
      ))}
      {paragraphs.length > 0 && !(onlyChanges && paragraphs.every(isUnchanged)) && (
        <section>
          <h3>{words.body}</h3>
          <Paragraphs rows={paragraphs} folds={onlyChanges} single={from === undefined} />
        </section>
      )}
    </div>
  )
}

const isUnchanged = (row: Aligned): boolean =>
  row.kind === 'both' && row.from.text === row.to.text && row.from.role === row.to.role

type ParagraphsProps = {
  readonly rows: readonly Aligned[]
  readonly folds: boolean
  readonly single: boolean
}

function Paragraphs({ rows, folds, single }: ParagraphsProps) {
  const runs = folds ? toRuns(rows) : [{ isFolded: false, rows }]
  return runs.map((run, i) =>
    run.isFolded ? (
      <Folded key={i} rows={run.rows} single={single} />
    ) : (
      run.rows.map((row, n) => <ParagraphRow key={`${i} ${n}`} row={row} single={single} />)
    ),
  )
}

type Run = { readonly isFolded: boolean; readonly rows: readonly Aligned[] }

function toRuns(rows: readonly Aligned[]): readonly Run[] {
  const runs: { isFolded: boolean; rows: Aligned[] }[] = []
  for (const row of rows) {
    const isFolded = isUnchanged(row)
    const last = runs.at(-1)
    if (last?.isFolded === isFolded) last.rows.push(row)
    else runs.push({ isFolded, rows: [row] })
  }
  return runs
}

/** Paragraphs without a change; a press shows them. */
function Folded({ rows, single }: Omit<ParagraphsProps, 'folds'>) {
  const words = useHistoryWords()
  const [open, setOpen] = useState(false)
  if (open) return rows.map((row, i) => <ParagraphRow key={i} row={row} single={single} />)
  return (
    <button type="button" className="item-history__fold" onClick={() => setOpen(true)}>
      {words.folded(rows.length)}
    </button>
  )
}
