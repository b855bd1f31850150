'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Candidate } from '@/reissues/contents/types'
import { useItemsWords } from '../useItemsWords'
import { Answers } from './Answers'
import { CandidateText } from './CandidateText'
import { Filters, toQuery, type Asked } from './Filters'
import { useCandidates, type Found } from './useCandidates'
import type { Newspaper } from './useNewspapers'

export type TabProps = {
  readonly picked: ReadonlySet<string>
  readonly newspapers: readonly Newspaper[]
  readonly onAdd: (items: readonly Candidate[]) => boolean
}

const typingPause = 250

/** Published items by words, title and years; the arrows choose, Enter adds, the box keeps the focus. */
export function SearchTab({ picked, newspapers, onAdd }: TabProps) {
  const words = useItemsWords().picker
  const [asked, setAsked] = useState<Asked>({
    q: '',
    collection: 'articles',
    newspaper: '',
    from: '',
    to: '',
    sort: 'newest',
  })
  const { found, more, retry } = useCandidates(useDebounce(toQuery(asked), typingPause))
  const own = useId()
  const { chosen, setChosen, onKeyDown } = useChosen({ own, found, more, onAdd })
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <>
      <input
        ref={box}
        type="search"
        role="combobox"
        aria-expanded={found.items.length > 0}
        aria-controls={`${own}-list`}
        aria-activedescendant={found.items.length > 0 ? `${own}-${chosen}` : undefined}
        aria-label={words.tabs.search}
        className="plain-input reissue-picker__query"
        placeholder={asked.collection === 'articles' ? words.query : words.queryText}
        maxLength={100}
        value={asked.q}
        onChange={({ target }) => setAsked({ ...asked, q: target.value })}
        onKeyDown={onKeyDown}
      />
      <Filters asked={asked} newspapers={newspapers} onChange={setAsked} />
      <p className="reissue-picker__note">{words.hint}</p>
      <Options
        {...{ own, found, picked, chosen }}
        onChoose={(i, candidate) => {
          setChosen(i)
          onAdd([candidate])
        }}
      />
      <Answers
        found={found}
        more={more}
        retry={retry}
        none={words.none}
        noneHint={words.noneHint}
      />
    </>
  )
}

type Choosing = {
  readonly own: string
  readonly found: Found
  readonly more: () => void
  readonly onAdd: TabProps['onAdd']
}

/** Which finding the keys stand on. */
function useChosen({ own, found, more, onAdd }: Choosing) {
  const [chosen, setChosen] = useState(0)
  const first = found.items[0]?.key
  useEffect(() => setChosen(0), [first])
  useEffect(() => {
    document.getElementById(`${own}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [own, chosen])
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the choice of a character in an input method.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (chosen + step >= found.items.length && found.hasMore && found.phase === 'found') more()
      setChosen(Math.min(Math.max(chosen + step, 0), Math.max(found.items.length - 1, 0)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const item = found.items[chosen]
      if (item) onAdd([item])
    }
  }
  return { chosen, setChosen, onKeyDown }
}

type OptionsProps = Pick<Choosing, 'own' | 'found'> &
  Pick<TabProps, 'picked'> & {
    readonly chosen: number
    readonly onChoose: (index: number, candidate: Candidate) => void
  }

function Options({ own, found, picked, chosen, onChoose }: OptionsProps) {
  const words = useItemsWords().picker
  return (
    <ul
      id={`${own}-list`}
      role="listbox"
      aria-label={words.tabs.search}
      aria-busy={found.phase === 'searching'}
      className="reissue-picker__list"
    >
      {found.items.map((candidate, i) => (
        <li
          key={candidate.key}
          id={`${own}-${i}`}
          role="option"
          aria-selected={i === chosen}
          aria-disabled={picked.has(candidate.key)}
          className="reissue-picker__option"
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(i, candidate)}
        >
          <CandidateText candidate={candidate} picked={picked.has(candidate.key)} />
        </li>
      ))}
    </ul>
  )
}
