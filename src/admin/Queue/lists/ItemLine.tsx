'use client'

import type { Query } from '@/queue/query'
import type { ItemRow, JumpRow } from '@/queue/types'
import type { WithheldKind } from '@/items/stages'
import type { Ticks } from '../bulk/useTicks'
import { useQueueWords } from '../useQueueWords'
import { Age } from './Age'
import { Confidence } from './Confidence'
import { IssueLink } from './IssueLink'
import { itemPath } from './itemPath'
import { RowLink } from './RowLink'
import { StageMark } from './StageMark'

type Props = {
  readonly row: ItemRow | JumpRow
  readonly query: Query
  readonly ticks: Ticks | undefined
}

/** One item of a list. */
export function ItemLine({ row, query, ticks }: Props) {
  const words = useQueueWords()
  const { issue, page, withheld } = row
  const title = row.title || words.untitled
  return (
    <tr data-ticked={ticks?.ticked.has(row.id) || undefined}>
      {ticks && (
        <td className="queue-table__tick">
          <input
            type="checkbox"
            aria-label={words.bulk.tick(title)}
            checked={ticks.ticked.has(row.id)}
            onChange={() => ticks.toggle(row.id)}
          />
        </td>
      )}
      <th scope="row">
        <RowLink id={row.id} href={itemPath(row)}>
          {title}
        </RowLink>
        {withheld && (
          <p className="queue-row__why">
            {withheld.kind && (
              <strong>{words.withheldKinds[withheld.kind as WithheldKind] ?? withheld.kind}</strong>
            )}{' '}
            {withheld.reason}
          </p>
        )}
      </th>
      <td>
        <IssueLink issue={issue} query={query} />
        {page && <span className="queue-row__page">{words.pageOf(page.label)}</span>}
      </td>
      <td>
        <StageMark stage={row.stage} />
      </td>
      <td>{'ends' in row ? <Ends ends={row.ends} /> : words.standings[row.standing]}</td>
      <td>
        <Confidence value={row.confidence} />
      </td>
      <td className="queue-table__age">
        <Age at={row.at} />
      </td>
    </tr>
  )
}

function Ends({ ends }: Pick<JumpRow, 'ends'>) {
  const words = useQueueWords()
  return ends.map(({ way, page, here }) => (
    <span key={way} className="queue-row__end">
      {words.ends[way](page)}
      {!here && <em>{words.missing}</em>}
    </span>
  ))
}
