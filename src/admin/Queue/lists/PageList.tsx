'use client'

import type { Query } from '@/queue/query'
import type { PageRow, Shown } from '@/queue/types'
import { workbenchPath } from '../../workbenchPath'
import { useQueueWords } from '../useQueueWords'
import { Age } from './Age'
import { Confidence } from './Confidence'
import { Empty } from './Empty'
import { IssueLink } from './IssueLink'
import { Pager } from './Pager'
import { RowLink } from './RowLink'
import { StageMark } from './StageMark'

type Props = Omit<Extract<Shown, { view: 'pages' }>, 'view'> & { readonly query: Query }

/** Pages, each with how sure the machine was of its items. */
export function PageList({ rows, total, counts, query }: Props) {
  const { columns, views } = useQueueWords()
  if (rows.length === 0) return <Empty query={query} counts={counts} />
  return (
    <>
      <table className="queue-table" aria-label={views.pages}>
        <thead>
          <tr>
            <th scope="col">{columns.page}</th>
            <th scope="col">{columns.issue}</th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.confidence}</th>
            <th scope="col" className="queue-table__number">
              {columns.items}
            </th>
            <th scope="col" className="queue-table__number">
              {columns.doubtful}
            </th>
            <th scope="col" className="queue-table__number">
              {columns.waiting}
            </th>
            <th scope="col">{columns.age}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PageLine key={row.id} row={row} query={query} />
          ))}
        </tbody>
      </table>
      <Pager query={query} total={total} />
    </>
  )
}

function PageLine({ row, query }: { readonly row: PageRow; readonly query: Query }) {
  const words = useQueueWords()
  const { issue } = row
  const name = `${issue?.name ?? ''} ${words.pageOf(row.label)}`
  return (
    <tr>
      <th scope="row">
        <RowLink id={row.id} href={workbenchPath(row.id)}>
          <span className="plain-unseen">{name}</span>
          <span aria-hidden="true">{words.pageOf(row.label)}</span>
        </RowLink>
      </th>
      <td>
        <IssueLink issue={issue} query={query} />
      </td>
      <td>
        <StageMark stage={row.stage} />
      </td>
      <td>
        <Confidence value={row.lowest} mean={row.mean} />
      </td>
      <td className="queue-table__number">{row.items}</td>
      <td className="queue-table__number">{row.doubtful || '—'}</td>
      <td className="queue-table__number">{row.waiting || '—'}</td>
      <td className="queue-table__age">
        <Age at={row.at} />
      </td>
    </tr>
  )
}
