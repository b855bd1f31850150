'use client'

import { useCallback, useEffect, useState } from 'react'
import type { JumpEnd } from '@/text/operations'
import { askServer } from '../../../askServer'
import { useBench, useBenchState } from '../../context'
import type { Card } from '../../items/toCard'
import { cardsOf } from '../../store/hold'
import { serverOf } from '../../store/server'
import type { PartName } from './useLink'

type Props = { readonly end: JumpEnd; readonly onPick: (part: PartName) => void }

type PageName = { readonly id: string; readonly label: string }

/** Any story of any page of the paper, found by its day: also where no jump line says so. */
export function Elsewhere({ end, onPick }: Props) {
  const { words } = useBench()
  const issue = useBenchState((state) => state.data.page.issue)
  const here = useBenchState((state) => state.data.page.id)
  const [date, setDate] = useState(issue?.date ?? '')
  const [page, setPage] = useState('')
  const newspaper = issue?.newspaper ?? ''
  const found = useAnswer(useCallback(() => askPages(newspaper, date), [newspaper, date]))
  const pages = found?.filter(({ id }) => id !== here)
  const stories = useAnswer(useCallback(() => askStories(page, end), [page, end]))
  return (
    <details className="bench-jumps__elsewhere">
      <summary>{words.jump.elsewhere}</summary>
      <p className="bench-jumps__where">
        <label>
          {words.jump.date}
          <input
            type="date"
            value={date}
            onChange={({ target }) => {
              setDate(target.value)
              setPage('')
            }}
          />
        </label>
        <label>
          {words.jump.page}
          <select value={page} onChange={({ target }) => setPage(target.value)}>
            <option value="">{pages?.length === 0 ? words.jump.noPages : words.jump.choose}</option>
            {pages?.map(({ id, label }) => (
              <option key={id} value={id}>
                {words.jump.candidate(label)}
              </option>
            ))}
          </select>
        </label>
      </p>
      {stories?.length === 0 && <p role="status">{words.jump.noStories}</p>}
      <ol className="bench-jumps">
        {stories?.map(({ item, card }) => (
          <li key={item}>
            <span />
            <span>
              <strong>{card.heads.headline || words.cards.untitled}</strong>
              {(end === 'on' ? card.paragraphs[0] : card.paragraphs.at(-1))?.text.slice(0, 60)}
            </span>
            <button type="button" onClick={() => onPick({ page, item })}>
              {words.jump.link}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** What a question is answered, but for one that was asked before this one; undefined until then. */
function useAnswer<T>(ask: () => Promise<T | undefined>): T | undefined {
  const [answer, setAnswer] = useState<T>()
  useEffect(() => {
    let isOver = false
    setAnswer(undefined)
    void ask().then((found) => {
      if (!isOver) setAnswer(found)
    })
    return () => {
      isOver = true
    }
  }, [ask])
  return answer
}

/** The pages of the paper's issues of a day. */
async function askPages(newspaper: string, date: string): Promise<readonly PageName[] | undefined> {
  if (newspaper === '' || date === '') return undefined
  const query = new URLSearchParams({
    'where[issue.newspaper][equals]': newspaper,
    'where[issue.date][equals]': date,
    ...{ 'select[label]': 'true', sort: 'number', depth: '0', limit: '200' },
  })
  const found = await askServer<{ docs: readonly PageName[] }>(`/api/pages?${query}`)
  return found.ok ? found.body.docs : []
}

type Story = { readonly item: string; readonly card: Card }

/** The stories of a page with a free end that looks this way. */
async function askStories(page: string, end: JumpEnd): Promise<readonly Story[] | undefined> {
  if (page === '') return undefined
  const found = await serverOf(page).read()
  const cards = found.is === 'done' ? [...cardsOf(found.body.items, page)] : []
  return cards
    .map(([item, card]) => ({ item, card }))
    .filter((story) => isFree({ ...story, page, end }))
}

/** Whether a story's own first part, or its last, is this one: only there another can be linked. */
function isFree({ item, card, page, end }: Story & { page: string; end: JumpEnd }): boolean {
  const part = end === 'on' ? card.parts[0] : card.parts.at(-1)
  return card.collection === 'articles' && part?.page === page && part.item === item
}
