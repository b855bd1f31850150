'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { itemKey } from '@/reissues/contents/itemKey'
import type { ContentsItem, Difference, NewestVersion } from '@/reissues/contents/types'
import { ask } from '../ask'
import { useItemsWords } from '../useItemsWords'
import { FieldView } from './FieldView'

type Props = {
  readonly reissue: string
  readonly card: ContentsItem
  readonly newest: NewestVersion
  readonly onClose: () => void
  readonly onUpdate: (() => void) | undefined
}

/** How the version that is public now differs from the pinned one, and the choice between them. */
export function DifferencePanel({ reissue, card, newest, onClose, onUpdate }: Props) {
  const words = useItemsWords().difference
  const [beside, setBeside] = useState(false)
  const { difference, failed, retry } = useDifference({ reissue, card, newest })
  return (
    <div className="reissue-difference">
      <p className="reissue-difference__headline">{card.headline}</p>
      <div className="reissue-difference__bar" role="group" aria-label={words.view}>
        {([false, true] as const).map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={beside === value}
            onClick={() => setBeside(value)}
          >
            {value ? words.beside : words.inline}
          </button>
        ))}
        <span className="reissue-difference__legend">
          <del>{words.removed}</del> <ins>{words.added}</ins>
        </span>
      </div>
      {failed && (
        <div className="reissue-items__notice reissue-items__notice--error" role="alert">
          {words.failed}
        </div>
      )}
      {failed && (
        <Button size="small" margin={false} onClick={retry}>
          {words.retry}
        </Button>
      )}
      {!difference && !failed && <p role="status">{words.loading}</p>}
      {difference && <Fields difference={difference} beside={beside} />}
      <div className="reissue-difference__choice">
        {onUpdate && (
          <Button
            size="medium"
            margin={false}
            onClick={() => {
              onUpdate()
              onClose()
            }}
          >
            {words.update}
          </Button>
        )}
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={onClose}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}

function Fields({ difference, beside }: { difference: Difference; beside: boolean }) {
  const words = useItemsWords().difference
  const { from, to, fields, form } = difference
  const when = ({ publishedAt }: NewestVersion) => new Date(publishedAt).toLocaleString()
  return (
    <>
      <p className="reissue-difference__versions">
        {words.from(from.revision)} · {when(from)} → {words.to(to.revision)} · {when(to)}
      </p>
      {fields.map((field) => (
        <FieldView key={field.field} difference={field} beside={beside} />
      ))}
      {fields.length === 0 && !form && <p>{words.none}</p>}
      {form && <p>{words.form}</p>}
    </>
  )
}

function useDifference({ reissue, card, newest }: Pick<Props, 'reissue' | 'card' | 'newest'>) {
  const [difference, setDifference] = useState<Difference>()
  const [failed, setFailed] = useState(false)
  const [tried, setTried] = useState(0)
  const name = card.item ? itemKey(card.item) : ''
  useEffect(() => {
    const abort = new AbortController()
    const query = new URLSearchParams({ item: name, from: card.version ?? '', to: newest.version })
    const path = `/api/reissues/${encodeURIComponent(reissue)}/contents/difference?${query}`
    void ask(path, { signal: abort.signal }).then(({ status, body }) => {
      if (abort.signal.aborted) return
      setFailed(status !== 200)
      if (status === 200) setDifference(body as Difference)
    })
    return () => abort.abort()
  }, [reissue, name, card.version, newest.version, tried])
  return { difference, failed, retry: () => setTried((n) => n + 1) }
}
