'use client'

import { useState } from 'react'
import type { FieldDifference } from '@/reissues/contents/types'
import type { Piece } from '@/text/compare/pieces'
import { Change } from '../../Change'
import { useItemsWords } from '../useItemsWords'

type Props = { readonly difference: FieldDifference; readonly beside: boolean }

/** One field: what went out of it and what came in, in one text or in two columns. */
export function FieldView({ difference: { field, by, parts }, beside }: Props) {
  const words = useItemsWords().difference
  return (
    <section className="reissue-difference__field">
      <h3>{words.fields[field]}</h3>
      {by === 'line' && <p className="reissue-difference__note">{words.byLine}</p>}
      {beside ? (
        <div className="reissue-difference__columns">
          <div role="group" aria-label={words.pinned}>
            <Parts parts={parts.filter(({ kind }) => kind !== 'added')} />
          </div>
          <div role="group" aria-label={words.newest}>
            <Parts parts={parts.filter(({ kind }) => kind !== 'removed')} />
          </div>
        </div>
      ) : (
        <div className="reissue-difference__text">
          <Parts parts={parts} />
        </div>
      )}
    </section>
  )
}

function Parts({ parts }: { parts: readonly Piece[] }) {
  const words = useItemsWords().difference
  return parts.map(({ kind, text }, i) => {
    if (kind === 'same')
      return <Same key={i} text={text} first={i === 0} last={i === parts.length - 1} />
    return (
      <Change key={i} kind={kind} said={words[kind]}>
        {text}
      </Change>
    )
  })
}

/** So many characters are kept on either side of a change. */
const kept = 80

type SameProps = { readonly text: string; readonly first: boolean; readonly last: boolean }

/** A long run without a change is folded; a press shows it. */
function Same({ text, first, last }: SameProps) {
  const words = useItemsWords().difference
  const [open, setOpen] = useState(false)
  const characters = [...text]
  const head = first ? 0 : kept
  const tail = last ? 0 : kept
  const folded = characters.length - head - tail
  if (open || folded < kept) return text
  return (
    <>
      {characters.slice(0, head).join('')}
      <button type="button" className="reissue-difference__fold" onClick={() => setOpen(true)}>
        {words.same(folded.toLocaleString('en'))}
      </button>
      {tail > 0 ? characters.slice(-tail).join('') : ''}
    </>
  )
}
