'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { History, HistoryEntry } from '@/workbench/history/types'
import type { useChoice } from './useChoice'
import { useHistoryWords } from './useHistoryWords'

type Props = {
  readonly history: History
  readonly choice: ReturnType<typeof useChoice>
  readonly busy: boolean
  readonly failed: boolean
  readonly onMore: (() => void) | undefined
}

/** All versions, the newest first: who, when, what was done; one shown, one to compare it with. */
export function VersionList({ history, choice, busy, failed, onMore }: Props) {
  const words = useHistoryWords()
  return (
    <nav className="item-history__list" aria-label={words.versions}>
      <p className="item-history__keys">{words.keys}</p>
      <ol>
        {history.versions.map((entry) => (
          <Row key={entry.id} entry={entry} history={history} choice={choice} />
        ))}
      </ol>
      {failed && <p role="alert">{words.failed}</p>}
      {onMore && (
        <Button size="small" buttonStyle="secondary" disabled={busy} onClick={onMore}>
          {words.more}
        </Button>
      )}
    </nav>
  )
}

/** Scrolls the list alone, and takes the focus along when it is in the list. */
function bringIntoView(row: HTMLLIElement | null): void {
  const list = row?.closest('nav')
  if (!row || !list) return
  const [above, below] = [row.offsetTop - list.scrollTop, row.offsetTop + row.offsetHeight - list.scrollTop - list.clientHeight] // prettier-ignore
  if (above < 0) list.scrollTop += above
  else if (below > 0) list.scrollTop += below
  if (list.contains(document.activeElement)) row.querySelector('button')?.focus({ preventScroll: true }) // prettier-ignore
}

type RowProps = Pick<Props, 'history' | 'choice'> & { readonly entry: HistoryEntry }

function Row({ entry, history, choice }: RowProps) {
  const words = useHistoryWords()
  const { revision } = entry
  const isShown = choice.to?.revision === revision
  const isBasis = choice.from?.revision === revision
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isShown) bringIntoView(row.current)
  }, [isShown])
  const state = isShown ? ' item-history__row--shown' : isBasis ? ' item-history__row--basis' : ''
  const mayCompare = revision < (choice.to?.revision ?? 0)
  return (
    <li ref={row} className={`item-history__row${state}`}>
      <button
        type="button"
        className="item-history__version"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => choice.show(entry)}
      >
        <Facts entry={entry} history={history} />
      </button>
      {mayCompare && (
        <button
          type="button"
          className="item-history__basis"
          aria-pressed={isBasis}
          aria-label={words.compareWith(revision)}
          title={words.compareWith(revision)}
          onClick={() => choice.compareWith(entry)}
        >
          ⇄
        </button>
      )}
    </li>
  )
}

function Facts({ entry, history }: Pick<RowProps, 'entry' | 'history'>) {
  const words = useHistoryWords()
  const { revision, by, at, deed, restored } = entry
  const isPublic = revision === history.publicRevision
  const who = by ? (by.name ?? words.unnamed) : words.machine
  return (
    <>
      <span className="item-history__what">
        <b>{words.revision(revision)}</b>{' '}
        {restored ? words.restoredFrom(restored) : words.deeds[deed]}
      </span>
      <span className="item-history__who">
        {who} ·{' '}
        <time dateTime={at}>
          {new Date(at).toLocaleString(undefined, { dateStyle: 'short', timeStyle: 'short' })}
        </time>
      </span>
      {(isPublic || entry.published || revision === history.revision) && (
        <span className="item-history__marks">
          {revision === history.revision && <i>{words.newest}</i>}
          {isPublic ? (
            <i className="item-history__public">{words.isPublic}</i>
          ) : (
            entry.published && <i>{words.published}</i>
          )}
        </span>
      )}
    </>
  )
}
