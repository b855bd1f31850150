'use client'

import { useState } from 'react'
import { useBench, useBenchState } from '../context'
import { Marked } from '../Marked'
import type { Conflict } from '../store/types'
import { Dialog } from './Dialog'

/** Words that a colleague and oneself changed at once, side by side, for a choice. */
export function ConflictPanel({ doc }: { readonly doc: string }) {
  const { words, bench } = useBench()
  const conflicts = useBenchState((state) => state.conflicts.get(doc)) ?? none
  const [chosen, setChosen] = useState<readonly (string | undefined)[]>(() =>
    conflicts.map(({ draft, theirs }) => (theirs === null ? undefined : draft.now)),
  )
  const choose = (at: number, now: string | undefined) =>
    setChosen(chosen.map((one, i) => (i === at ? now : one)))
  return (
    <Dialog title={words.conflict.title} size="wide">
      <p className="bench-conflict__why">{words.conflict.why}</p>
      {conflicts.map((conflict, i) => (
        <OneConflict
          key={i}
          conflict={conflict}
          chosen={chosen[i]}
          onChoose={(now) => choose(i, now)}
        />
      ))}
      <p className="bench-conflict__foot">
        <button
          type="button"
          className="bench-card__save"
          onClick={() => void bench.store.settleConflicts(doc, chosen)}
        >
          {words.conflict.save}
        </button>
      </p>
    </Dialog>
  )
}

const none: readonly Conflict[] = []

type Props = {
  readonly conflict: Conflict
  readonly chosen: string | undefined
  readonly onChoose: (now: string | undefined) => void
}

function OneConflict({ conflict: { draft, theirs }, chosen, onChoose }: Props) {
  const { words } = useBench()
  const field =
    draft.paragraph === undefined
      ? words.fields[draft.at]
      : words.fields.paragraph(draft.paragraph + 1)
  return (
    <section className="bench-conflict" aria-label={field}>
      <h3>{field}</h3>
      <div className="bench-conflict__sides">
        <Side title={words.conflict.theirs} was={draft.was} now={theirs}>
          <button type="button" onClick={() => onChoose(undefined)}>
            {words.conflict.takeTheirs}
          </button>
        </Side>
        <Side title={words.conflict.yours} was={draft.was} now={draft.now}>
          <button type="button" disabled={theirs === null} onClick={() => onChoose(draft.now)}>
            {words.conflict.takeYours}
          </button>
        </Side>
      </div>
      <label>
        <span>{words.conflict.result}</span>
        <textarea
          rows={3}
          readOnly={theirs === null}
          value={chosen ?? theirs ?? ''}
          onChange={({ target }) => onChoose(target.value)}
        />
      </label>
    </section>
  )
}

type SideProps = {
  readonly title: string
  readonly was: string
  readonly now: string | null
  readonly children: React.ReactNode
}

function Side({ title, was, now, children }: SideProps) {
  const { words } = useBench()
  return (
    <div>
      <h4>{title}</h4>
      <p>{now === null ? words.conflict.gone : <Marked was={was} now={now} />}</p>
      {children}
    </div>
  )
}
