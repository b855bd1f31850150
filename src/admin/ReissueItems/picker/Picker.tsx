'use client'

import { Button } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import type { Candidate } from '@/reissues/contents/types'
import type { Place, Rows } from '../store/rows'
import { useItemsWords } from '../useItemsWords'
import { DayTab } from './DayTab'
import { IssueTab } from './IssueTab'
import { SearchTab } from './SearchTab'
import { useNewspapers } from './useNewspapers'

type Props = {
  readonly rows: Rows
  readonly onAdd: (items: readonly Candidate[], place: Place) => boolean
  readonly said: string
  readonly onDone: () => void
}

const tabs = ['search', 'issue', 'day'] as const

/** Where items come from: a search, an issue, a day of the year. It stays open while they are added. */
export function Picker({ rows, onAdd, said, onDone }: Props) {
  const words = useItemsWords().picker
  const [tab, setTab] = useState<(typeof tabs)[number]>('search')
  const [place, setPlace] = useState<Place>('end')
  const picked = useMemo(() => new Set(rows.map(({ key }) => key)), [rows])
  const newspapers = useNewspapers()
  const [before] = useState(said)
  const own = useId()
  const shown = { picked, newspapers, onAdd: (items: readonly Candidate[]) => onAdd(items, place) }
  const count = rows.filter(({ kind }) => kind === 'item').length
  return (
    <div className="reissue-picker">
      <div className="reissue-picker__top">
        <div
          role="tablist"
          aria-label={words.title}
          className="reissue-picker__tabs"
          onKeyDown={(event) => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
            if (!step) return
            const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'search'
            setTab(next)
            document.getElementById(`${own}-${next}`)?.focus()
          }}
        >
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${own}-${name}`}
              aria-selected={tab === name}
              aria-controls={`${own}-panel`}
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
            >
              {words.tabs[name]}
            </button>
          ))}
        </div>
        <PlaceSelect rows={rows} place={place} onChange={setPlace} />
        <span className="reissue-picker__count" role="status">
          {said !== before ? `${said} · ` : ''}
          {words.count(count)}
        </span>
        <Button size="small" margin={false} onClick={onDone}>
          {words.done}
        </Button>
      </div>
      <div role="tabpanel" id={`${own}-panel`} aria-labelledby={`${own}-${tab}`}>
        {tab === 'search' && <SearchTab {...shown} />}
        {tab === 'issue' && <IssueTab {...shown} />}
        {tab === 'day' && <DayTab {...shown} />}
      </div>
    </div>
  )
}

type PlaceProps = {
  readonly rows: Rows
  readonly place: Place
  readonly onChange: (place: Place) => void
}

/** Which section the items go to, where there are sections. */
function PlaceSelect({ rows, place, onChange }: PlaceProps) {
  const words = useItemsWords().picker
  const sections = rows.filter((row) => row.kind === 'heading' && row.text !== '')
  if (sections.length === 0) return null
  const value = typeof place === 'string' ? place : place.section
  return (
    <label className="reissue-picker__into">
      {words.into}
      <select
        className="plain-input"
        value={value}
        onChange={({ target }) =>
          onChange(
            target.value === 'start' || target.value === 'end'
              ? target.value
              : { section: target.value },
          )
        }
      >
        <option value="end">{words.end}</option>
        <option value="start">{words.start}</option>
        {sections.map((row) => (
          <option key={row.key} value={row.key}>
            {row.kind === 'heading' ? row.text : ''}
          </option>
        ))}
      </select>
    </label>
  )
}
