'use client'

import Link from 'next/link'
import type { RefusedCode } from '@/import/types'
import type { Query } from '@/queue/query'
import { runsAtOnce, type QuarantineRun, type Shown } from '@/queue/types'
import { useQueueWords } from '../useQueueWords'
import { Age } from './Age'
import { Pager } from './Pager'

type Props = Omit<Extract<Shown, { view: 'quarantine' }>, 'view'> & { readonly query: Query }

/** Files that imports could not read, run by run, each with the reason. */
export function Quarantine({ rows, total, query }: Props) {
  const words = useQueueWords()
  if (rows.length === 0) return <p className="queue-empty">{words.empty.quarantine}</p>
  return (
    <>
      <p className="plain-note">{words.quarantine.how}</p>
      <ol className="queue-runs">
        {rows.map(({ id, source, at, files, more }) => (
          <li key={id}>
            <h2>
              {source} <Age at={at} />
              <span>{words.quarantine.files(files.length + more)}</span>
              <Link href={`/admin/collections/imports/${encodeURIComponent(id)}`}>
                {words.quarantine.record}
              </Link>
            </h2>
            <ul>
              {files.map((refused, i) => (
                <li key={i}>
                  <code>{refused.file}</code>
                  <Why {...refused} />
                </li>
              ))}
            </ul>
            {more > 0 && <p className="plain-note">{words.quarantine.more(more)}</p>}
          </li>
        ))}
      </ol>
      <Pager query={query} total={total} atOnce={runsAtOnce} />
    </>
  )
}

/** In the language of who reads; below it the importer's own sentence, which names lines and bytes. */
function Why({ code, reason }: QuarantineRun['files'][number]) {
  const { reasons } = useQueueWords().quarantine
  const said = reasons?.[code as RefusedCode]
  if (!said) return <span>{reason}</span>
  return (
    <span>
      {said} <small lang="en">{reason}</small>
    </span>
  )
}
