'use client'

import { useEffect, useState } from 'react'
import type { DescribedJump, DescribedPart } from '@/jumps/describeJumps'
import type { JumpEnd } from '@/text/operations'
import { askServer } from '../../../askServer'
import { useBench, useBenchState } from '../../context'
import { currentRow } from '../../store/select'
import type { State } from '../../store/types'
import { takeFocus } from '../takeFocus'
import type { PartName } from './useLink'

type Part = DescribedPart & { readonly score?: number }

type Props = { readonly end: JumpEnd; readonly onPick: (part: PartName) => void }

/** The parts of the issue's other pages that may belong to the story, the likeliest first. */
export function Candidates({ end, onPick }: Props) {
  const { words, bench } = useBench()
  const [waiting, setWaiting] = useState<readonly DescribedJump[] | 'away'>()
  const issue = useBenchState((state) => state.data.page.issue?.id)
  useEffect(() => {
    if (issue === undefined) return setWaiting([])
    void askServer<{ waiting: readonly DescribedJump[] }>(`/api/issues/${issue}/jumps?limit=500`)
      .then((found) => setWaiting(found.ok ? found.body.waiting : 'away')) // prettier-ignore
  }, [issue])
  if (waiting === undefined) return <p>{words.jump.loading}</p>
  if (waiting === 'away') return <p role="alert">{words.jump.away}</p>
  const parts = partsFor(waiting, bench.store.getState(), end)
  if (parts.length === 0) return <p>{words.jump.none}</p>
  return (
    <ol className="bench-jumps">
      {parts.map(({ page, part, headline, score, words: said }, i) => (
        <li key={`${page.id} ${part}`}>
          <span>
            {words.jump.candidate(page.label)}
            {score !== undefined && <small>{words.jump.likely(score)}</small>}
          </span>
          <span>
            <strong>{headline || words.cards.untitled}</strong>
            {said}
          </span>
          <button
            type="button"
            ref={i === 0 ? takeFocus : undefined}
            onClick={() => onPick({ page: page.id, item: part })}
          >
            {words.jump.link}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** What the machine holds for likely; else every open end of another page that looks the other way. */
function partsFor(
  waiting: readonly DescribedJump[],
  { data, cards, rows, selection }: State,
  end: JumpEnd,
): readonly Part[] {
  const item = currentRow({ rows, selection })?.item ?? ''
  const own = waiting.filter(({ id, page }) => id === cards.get(item)?.id && page.id === data.page.id) // prettier-ignore
  const likely = own.flatMap(({ candidates }) => candidates)
  if (likely.length > 0) return likely
  return waiting.filter(({ way, page }) => way !== end && page.id !== data.page.id)
}
