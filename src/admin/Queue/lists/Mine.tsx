'use client'

import Link from 'next/link'
import { useId } from 'react'
import { writeQuery } from '@/queue/query'
import type { ItemRow, Shown } from '@/queue/types'
import { itemSlugs } from '@/items/stages'
import { workbenchPath } from '../../workbenchPath'
import { useQueueWords } from '../useQueueWords'
import { Age } from './Age'
import { itemPath } from './itemPath'
import { RowLink } from './RowLink'
import { StageMark } from './StageMark'

type Props = Omit<Extract<Shown, { view: 'mine' }>, 'view'>

/** What waits for the eyes of who looks, and what they changed last. */
export function Mine({ pages, edited, eyes }: Props) {
  const words = useQueueWords()
  const id = useId()
  const waiting = itemSlugs.filter((kind) => eyes[kind].total > 0)
  return (
    <div className="queue-mine">
      <section aria-labelledby={`${id}-eyes`}>
        <h2 id={`${id}-eyes`}>{words.mine.eyes}</h2>
        {waiting.length === 0 && <p className="queue-empty">{words.empty.eyes}</p>}
        {waiting.map((kind) => (
          <div key={kind}>
            <h3>
              {words.kinds[kind]}{' '}
              <Link
                href={`/admin${writeQuery({ view: 'items', kind, stage: 'corrected', by: 'others' })}`}
              >
                {words.mine.all(eyes[kind].total)}
              </Link>
            </h3>
            <Rows rows={eyes[kind].rows} />
          </div>
        ))}
      </section>
      <section aria-labelledby={`${id}-edited`}>
        <h2 id={`${id}-edited`}>{words.mine.edited}</h2>
        {edited.length === 0 ? (
          <p className="queue-empty">{words.empty.mine}</p>
        ) : (
          <Rows rows={edited} />
        )}
        {pages.length > 0 && (
          <>
            <h2>{words.mine.pages}</h2>
            <ul className="queue-lines">
              {pages.map((page) => (
                <li key={page.id}>
                  <RowLink id={page.id} href={workbenchPath(page.id)}>
                    {page.name}
                  </RowLink>
                  <Age at={page.at} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly ItemRow[] }) {
  const words = useQueueWords()
  return (
    <ul className="queue-lines">
      {rows.map((row) => (
        <li key={`${row.collection} ${row.id}`}>
          <RowLink id={row.id} href={itemPath(row)}>
            {row.title || words.untitled}
          </RowLink>
          <span className="queue-row__page">{row.issue?.name}</span>
          <StageMark stage={row.stage} />
          {row.editedAt && <Age at={row.editedAt} />}
        </li>
      ))}
    </ul>
  )
}
