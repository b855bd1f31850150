'use client'

import { Button, useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '../ask'
import { useItemsWords } from '../useItemsWords'
import { Answers } from './Answers'
import { PaperSelect } from './PaperSelect'
import type { TabProps } from './SearchTab'
import { TickList } from './TickList'
import { queryOf, useCandidates } from './useCandidates'

type Issue = { readonly id: string; readonly name?: string | null; readonly number?: string | null }

const nameOf = ({ id, name, number }: Issue): string =>
  [name || id, number ? `No. ${number}` : ''].filter(Boolean).join(' · ')

/** An issue by title and date; all that is published of it, or some. */
export function IssueTab({ picked, newspapers, onAdd }: TabProps) {
  const words = useItemsWords().picker
  const [newspaper, setNewspaper] = useState('')
  const [date, setDate] = useState('')
  const [issue, setIssue] = useState<Issue>()
  const { found, more, retry } = useCandidates(issue && queryOf({ issue: issue.id }))
  return (
    <>
      <div className="reissue-picker__filters">
        <PaperSelect
          newspapers={newspapers}
          value={newspaper}
          none={words.anyPaper}
          onChange={(id) => {
            setNewspaper(id)
            setIssue(undefined)
          }}
        />
        <label>
          {words.date}
          <input
            className="plain-input"
            inputMode="numeric"
            maxLength={10}
            placeholder={words.dateHint}
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        </label>
      </div>
      <div className="reissue-picker__columns">
        <IssueList newspaper={newspaper} date={date} chosen={issue?.id} onChoose={setIssue} />
        {issue ? (
          <div>
            {found.items.length > 0 && (
              <TickList
                key={issue.id}
                groups={[{ name: nameOf(issue), items: found.items }]}
                picked={picked}
                onAdd={onAdd}
              />
            )}
            <Answers found={found} more={more} retry={retry} none={words.none} />
          </div>
        ) : (
          <p className="reissue-items__empty">{words.chooseIssue}</p>
        )}
      </div>
    </>
  )
}

type ListProps = {
  readonly newspaper: string
  readonly date: string
  readonly chosen: string | undefined
  readonly onChoose: (issue: Issue) => void
}

function IssueList({ newspaper, date, chosen, onChoose }: ListProps) {
  const words = useItemsWords().picker
  const { issues, hasMore, more } = useIssues({ newspaper, date: useDebounce(date, 250) })
  return (
    <div className="reissue-picker__issues" role="group" aria-label={words.issues}>
      {issues?.length === 0 && <p className="reissue-picker__note">{words.noIssues}</p>}
      {issues?.map((issue) => (
        <button
          key={issue.id}
          type="button"
          aria-pressed={issue.id === chosen}
          onClick={() => onChoose(issue)}
        >
          {nameOf(issue)}
        </button>
      ))}
      {hasMore && (
        <Button size="small" margin={false} buttonStyle="secondary" onClick={more}>
          {words.more}
        </Button>
      )}
    </div>
  )
}

type Listed = { readonly docs: readonly Issue[]; readonly hasNextPage: boolean }

/** Issues of a title or of all, newest first, whose date has these digits: `1987-10`. */
function useIssues({ newspaper, date }: { newspaper: string; date: string }) {
  const [asked, setAsked] = useState({ newspaper, date, page: 1 })
  const [listed, setListed] = useState<Listed>()
  if (asked.newspaper !== newspaper || asked.date !== date) setAsked({ newspaper, date, page: 1 })
  useEffect(() => {
    const abort = new AbortController()
    const query = queryOf({
      'where[newspaper][equals]': asked.newspaper,
      'where[date][contains]': asked.date.trim(),
      // What is not placed yet stands in the year 1.
      'where[date][greater_than]': '1600',
      'select[name]': 'true',
      'select[number]': 'true',
      sort: '-date',
      depth: '0',
      limit: '25',
      page: String(asked.page),
    })
    void ask(`/api/issues?${query}`, { signal: abort.signal }).then(({ status, body }) => {
      if (abort.signal.aborted || status !== 200) return
      const { docs, hasNextPage } = body as Listed
      setListed((before) => ({
        docs: asked.page === 1 ? docs : [...(before?.docs ?? []), ...docs],
        hasNextPage,
      }))
    })
    return () => abort.abort()
  }, [asked])
  const more = () => setAsked((one) => ({ ...one, page: one.page + 1 }))
  return { issues: listed?.docs, hasMore: listed?.hasNextPage === true, more }
}
