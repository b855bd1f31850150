'use client'

import { useEffect, useState } from 'react'
import { useBench, useBenchState } from '../context'
import type { LogPage, LogRow } from '../store/types'
import { Dialog } from './Dialog'

/** What was done to the page, by whom and when; each step that nothing rests on can be taken back. */
export function LogPanel() {
  const { words, bench } = useBench()
  const revision = useBenchState((state) => state.base.revision)
  const [rows, setRows] = useState<readonly LogRow[]>()
  const [next, setNext] = useState<number | null>(null)
  const [isAway, setIsAway] = useState(false)
  const { store } = bench
  useEffect(() => {
    void store.readLog().then((log) => {
      if (log.is !== 'done') return setIsAway(true)
      setRows(log.body.operations)
      setNext(log.body.next)
    })
  }, [store, revision])
  const more = async (before: number) => {
    const log = await store.readLog(before)
    if (log.is !== 'done') return setIsAway(true)
    append(log.body)
  }
  const append = ({ operations, next: following }: LogPage) => {
    setRows((known = []) => [...known, ...operations])
    setNext(following)
  }
  return (
    <Dialog title={words.logPanel.title} size="wide">
      {isAway && <p role="alert">{words.logPanel.away}</p>}
      {rows?.length === 0 && <p>{words.logPanel.empty}</p>}
      <ol className="bench-log">
        {rows?.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </ol>
      {next !== null && (
        <button type="button" className="bench-log__more" onClick={() => void more(next)}>
          {words.logPanel.more}
        </button>
      )}
    </Dialog>
  )
}

function Entry({ row }: { readonly row: LogRow }) {
  const { words, bench, language } = useBench()
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const { user, operation, lines, createdAt, undone, canUndo, why } = row
  const is = words.logPanel.is[operation.type as keyof typeof words.logPanel.is] ?? operation.type
  return (
    <li data-undone={undone ? '' : undefined}>
      <span className="bench-log__what">
        {row.undoes === null ? is : words.logPanel.is.restore}
        <small>{lines.replaceAll('-', '–').replaceAll(',', ', ')}</small>
      </span>
      <span className="bench-log__who">
        {user?.name || words.logPanel.someone}
        <time dateTime={createdAt}>{new Date(createdAt).toLocaleString(language)}</time>
      </span>
      {undone ? (
        <span className="bench-log__undone">{words.logPanel.undone}</span>
      ) : (
        mayCorrect && (
          <button
            type="button"
            disabled={!canUndo}
            title={why?.message}
            onClick={() => void bench.store.undoRow(row)}
          >
            {row.undoes === null ? words.logPanel.undo : words.redo}
          </button>
        )
      )}
    </li>
  )
}
