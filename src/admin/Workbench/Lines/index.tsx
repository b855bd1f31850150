'use client'

import { useEffect, useMemo, useRef } from 'react'
import type { Row } from '../rows/toRows'
import { commandOf } from '../commands'
import { keyOf } from '../commands/keyOf'
import { useBench, useBenchState } from '../context'
import type { Other } from '../store/server'
import { currentRow, selectedRows } from '../store/select'
import { Chunk } from './Chunk'
import { idOf } from './idOf'
import { usePointer } from './usePointer'

/** So many rows are drawn together: a step of the cursor draws one or two of these anew. */
const chunkSize = 40

/** The raw lines, each with its number, its item and its role; where all is chosen and done by key. */
export function Lines({ others }: { readonly others: readonly Other[] }) {
  const { words, run } = useBench()
  const list = useRef<HTMLDivElement>(null)
  const rows = useBenchState((state) => state.rows)
  const selection = useBenchState((state) => state.selection)
  const language = useBenchState((state) => state.data.page.language)
  const item = useBenchState((state) => currentRow(state)?.item ?? null)
  const chunks = useChunks(rows)
  const chosen = useMemo(
    () => new Set(selectedRows({ rows, selection }).map(({ key }) => key)),
    [rows, selection],
  )
  const pointer = usePointer()
  const cursor = rows.some(({ key }) => key === selection.cursor) ? selection.cursor : ''
  useFollow(list, cursor)
  useEffect(() => list.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: React.KeyboardEvent) => {
    const command = commandOf(keyOf(event.nativeEvent))
    if (!command || event.defaultPrevented) return
    event.preventDefault()
    run(command)
  }
  if (rows.length === 0)
    return <p className="bench-lines bench-lines--empty">{words.lines.empty}</p>
  return (
    <div
      ref={list}
      className="bench-lines"
      role="listbox"
      lang={language}
      tabIndex={0}
      aria-label={words.lines.label}
      aria-multiselectable="true"
      aria-activedescendant={cursor === '' ? undefined : idOf(cursor)}
      aria-describedby="bench-lines-help"
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <p id="bench-lines-help" className="plain-unseen">
        {words.lines.help}
      </p>
      {chunks.map((chunk) => (
        <Chunk
          key={chunk.key}
          rows={chunk.rows}
          cursor={has(chunk.rows, cursor) ? cursor : ''}
          caret={has(chunk.rows, cursor) ? selection.caret : null}
          chosen={keysIn(chunk.rows, chosen)}
          item={item}
          others={namesIn(chunk.rows, others)}
        />
      ))}
    </div>
  )
}

type ChunkOf = { readonly key: string; readonly rows: readonly Row[] }

/** The rows in groups; a group whose rows are the same stays the same. */
function useChunks(rows: readonly Row[]): readonly ChunkOf[] {
  const known = useRef<readonly ChunkOf[]>([])
  return useMemo(() => {
    const chunks = Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, i) => {
      const own = rows.slice(i * chunkSize, (i + 1) * chunkSize)
      const before = known.current[i]
      const isSame = before?.rows.length === own.length && own.every((row, at) => row === before.rows[at]) // prettier-ignore
      return isSame && before ? before : { key: String(i), rows: own }
    })
    known.current = chunks
    return chunks
  }, [rows])
}

const has = (rows: readonly Row[], key: string): boolean => rows.some((row) => row.key === key)

const keysIn = (rows: readonly Row[], chosen: ReadonlySet<string>): string =>
  rows.flatMap(({ key }) => (chosen.has(key) ? [key] : [])).join(' ')

const namesIn = (rows: readonly Row[], others: readonly Other[]): string =>
  others
    .filter(({ line }) => rows.some((row) => row.line === line))
    .map(({ line, name }) => `${line}\t${name ?? ''}`)
    .join('\n')

/** Keeps the cursor's row in view. */
function useFollow(list: React.RefObject<HTMLDivElement | null>, cursor: string) {
  useEffect(() => {
    const row = cursor === '' ? null : document.getElementById(idOf(cursor))
    if (row && list.current) row.scrollIntoView({ block: 'nearest' })
  }, [list, cursor])
}
