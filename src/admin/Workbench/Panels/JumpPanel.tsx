'use client'

import { useEffect, useState } from 'react'
import type { DescribedJump, DescribedPart } from '@/jumps/describeJumps'
import { askServer } from '../../askServer'
import { jumpEnd } from '../commands/jumpEnd'
import { useBench, useBenchState } from '../context'
import { currentRow } from '../store/select'
import type { State } from '../store/types'
import { Dialog } from './Dialog'

type Part = DescribedPart & { readonly score?: number }

/** The parts of other pages that may belong to the story with the cursor, the likeliest first. */
export function JumpPanel() {
  const { words, bench } = useBench()
  const { store } = bench
  const [waiting, setWaiting] = useState<readonly DescribedJump[] | 'away'>()
  const issue = useBenchState((state) => state.data.page.issue?.id)
  const item = useBenchState((state) => currentRow(state)?.item ?? null)
  const card = useBenchState((state) => state.cards.get(currentRow(state)?.item ?? ''))
  useEffect(() => {
    if (issue === undefined) return setWaiting([])
    void askServer<{ waiting: readonly DescribedJump[] }>(`/api/issues/${issue}/jumps?limit=500`)
      .then((found) => setWaiting(found.ok ? found.body.waiting : 'away')) // prettier-ignore
  }, [issue])
  const told = jumpEnd(store.getState())
  const end = told ?? 'on'
  const parts = Array.isArray(waiting) && card ? partsFor(waiting, store.getState(), end) : []
  const link = (part: Part) => {
    const page = store.getState().data.page.id
    if (item === null) return
    if (end === 'on')
      void store.send({ type: 'link', item, to: { page: part.page.id, item: part.part } }) // prettier-ignore
    else void linkFrom(part, { page, item })
  }
  /** A story goes on from its first part: the link is made on that one's page. */
  const linkFrom = async (part: Part, to: { page: string; item: string }) => {
    const path = `/api/pages/${part.page.id}/operations`
    const read = await askServer<{ revision: number }>(`${path}?limit=1`)
    if (!read.ok) return setWaiting('away')
    const operations = [{ type: 'link', item: part.part, to }]
    const done = await askServer(path, { method: 'POST', body: { revision: read.body.revision, operations } }) // prettier-ignore
    if (!done.ok) return store.refuse(done.reasons)
    store.open(null)
    await store.reload()
  }
  return (
    <Dialog title={words.jump.title} size="wide">
      {!card && <p>{words.jump.noItem}</p>}
      {card && waiting === undefined && <p>{words.jump.loading}</p>}
      {waiting === 'away' && <p role="alert">{words.jump.away}</p>}
      {card && Array.isArray(waiting) && parts.length === 0 && <p>{words.jump.none}</p>}
      <ol className="bench-jumps">
        {parts.map((part) => (
          <li key={`${part.page.id} ${part.part}`}>
            <span>
              {words.jump.candidate(part.page.label)}
              {part.score !== undefined && <small>{words.jump.likely(part.score)}</small>}
            </span>
            <span>
              <strong>{part.headline || words.cards.untitled}</strong>
              {part.words}
            </span>
            <button type="button" onClick={() => link(part)}>
              {words.jump.link}
            </button>
          </li>
        ))}
      </ol>
      {item !== null && told && <Missing item={item} end={told} />}
    </Dialog>
  )
}

/** What the machine holds for likely; else every open end of another page that looks the other way. */
function partsFor(
  waiting: readonly DescribedJump[],
  { data, cards, rows, selection }: State,
  end: 'on' | 'from',
): readonly Part[] {
  const item = currentRow({ rows, selection })?.item ?? ''
  const own = waiting.filter(({ id, page }) => id === cards.get(item)?.id && page.id === data.page.id) // prettier-ignore
  const likely = own.flatMap(({ candidates }) => candidates)
  if (likely.length > 0) return likely
  return waiting.filter(({ way, page }) => way !== end && page.id !== data.page.id)
}

type MissingProps = { readonly item: string; readonly end: 'on' | 'from' }

/** Says that the other part is not to be had, or that it is looked for again. */
function Missing({ item, end }: MissingProps) {
  const { words, bench } = useBench()
  const isMissing = useBenchState(
    ({ layout }) => layout.items.find(({ id }) => id === item)?.missing?.includes(end) ?? false,
  )
  return (
    <button
      type="button"
      className="bench-jumps__missing"
      onClick={() => bench.store.edit([{ type: 'missing', item, end, missing: !isMissing }])}
    >
      {isMissing ? words.jump.notMissing : words.jump.missing}
    </button>
  )
}
