import Link from 'next/link'
import type { Payload, TypedUser, Where } from 'payload'
import { toEntry, entryColumns } from '@/reissues/calendar/toEntry'
import type { CalendarEntry } from '@/reissues/calendar/types'
import { StateMark } from '../ReissueStateCell/StateMark'
import { reasonLines } from '../reasonLines'
import { reissueWords } from '../reissueWords'
import { writeMoment } from '../writeMoment'

type Props = {
  readonly payload: Payload
  readonly user: TypedUser
  readonly language: keyof typeof reissueWords
}

const most = 6
const week = 7 * 86_400_000

/** The reissues that failed, with the reason, and, folded away, those of the next seven days. */
export async function ReissueNews({ payload, user, language }: Props) {
  const { welcome: words } = reissueWords[language]
  const now = new Date()
  const within = {
    greater_than_equal: now.toISOString(),
    less_than: new Date(now.getTime() + week).toISOString(),
  }
  const failed = await read({ state: { equals: 'failed' } }, '-dueAt')
  const soon = await read(
    {
      or: [
        { and: [{ state: { equals: 'scheduled' } }, { dueAt: within }] },
        { and: [{ state: { equals: 'draft' } }, { due: within }] },
      ],
    },
    'due',
  )
  return (
    <div className="queue-news__reissues">
      {failed.total > 0 && (
        <section className="queue-news__alert" aria-labelledby="reissues-failed">
          <h2 id="reissues-failed">{words.failed(failed.total)}</h2>
          <List {...failed} language={language} />
        </section>
      )}
      {soon.total > 0 && (
        <details>
          <summary>
            {words.soon} <strong>{soon.total}</strong>
          </summary>
          <List {...soon} language={language} />
          <p>
            <Link href="/admin/calendar">{words.calendar}</Link>
          </p>
        </details>
      )}
    </div>
  )

  async function read(where: Where, sort: string): Promise<Found> {
    const { docs, totalDocs } = await payload.find({
      collection: 'reissues',
      where,
      sort,
      select: entryColumns,
      limit: most,
      depth: 0,
      overrideAccess: false,
      user,
    })
    return { entries: docs.flatMap((row) => toEntry({ row, now }) ?? []), total: totalDocs }
  }
}

type Found = { readonly entries: readonly CalendarEntry[]; readonly total: number }

function List({ entries, total, language }: Found & Pick<Props, 'language'>) {
  const { welcome: words, weekdays } = reissueWords[language]
  return (
    <ol>
      {entries.map(({ id, state, title, at, timeZone, offset, reason }) => (
        <li key={id}>
          <time dateTime={at} title={timeZone}>
            {writeMoment({ instant: at, timeZone, weekdays })} <small>{offset}</small>
          </time>
          <StateMark state={state} language={language} />
          <Link href={`/admin/collections/reissues/${id}`}>{title}</Link>
          {state === 'failed' && reason && (
            <span className="queue-news__reason">
              {reasonLines({ reason, language }).join('\n')}
            </span>
          )}
        </li>
      ))}
      {total > entries.length && (
        <li>
          <Link href="/admin/collections/reissues">{words.more(total - entries.length)}</Link>
        </li>
      )}
    </ol>
  )
}
