'use client'

import { useContext } from 'react'
import type { Query } from '@/queue/query'
import type { Counts, ItemRow, JumpRow } from '@/queue/types'
import { TickContext } from '../bulk/TickContext'
import { useQueueWords } from '../useQueueWords'
import { Empty } from './Empty'
import { ItemLine } from './ItemLine'
import { Pager } from './Pager'

type Props = {
  readonly rows: readonly (ItemRow | JumpRow)[]
  readonly total: number
  readonly query: Query
  /** None of waiting jumps. */
  readonly counts?: Counts
}

/** Items; those with waiting jumps say what they wait for, withheld ones why. */
export function ItemList({ rows, total, query, counts }: Props) {
  const words = useQueueWords()
  const ticks = useContext(TickContext)
  const { columns } = words
  const isJumps = query.view === 'jumps'
  const isTicked = !isJumps && ticks !== undefined
  if (rows.length === 0) {
    return counts ? <Empty query={query} counts={counts} /> : <p className="queue-empty">{words.empty.jumps}</p> // prettier-ignore
  }
  return (
    <>
      <table className="queue-table queue-table--items" aria-label={words.views[query.view]}>
        <thead>
          <tr>
            {isTicked && (
              <th scope="col" className="queue-table__tick">
                <input
                  type="checkbox"
                  aria-label={words.bulk.tickAll}
                  checked={ticks.rows.every(({ id }) => ticks.ticked.has(id))}
                  onChange={ticks.toggleShown}
                />
              </th>
            )}
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.issue}</th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{isJumps ? columns.ends : columns.standing}</th>
            <th scope="col">{columns.confidence}</th>
            <th scope="col">{columns.age}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ItemLine key={row.id} row={row} query={query} ticks={isTicked ? ticks : undefined} />
          ))}
        </tbody>
      </table>
      <Pager query={query} total={total} />
    </>
  )
}
