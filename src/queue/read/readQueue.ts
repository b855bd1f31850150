import type { PayloadRequest } from 'payload'
import type { Query } from '../query'
import type { Named, Shown } from '../types'
import { readItems } from './readItems'
import { readJumps } from './readJumps'
import { readMine } from './readMine'
import { readPages } from './readPages'
import { readNewspapers } from './readNewspapers'
import { readProgress } from './readProgress'
import { readQuarantine } from './readQuarantine'
import { readPlaces } from './readPlaces'

/** What an address of the queue answers. */
export type QueueAnswer = {
  readonly query: Query
  /** Words of the address that meant nothing. */
  readonly ignored: readonly string[]
  readonly newspapers: readonly Named[]
  /** The issue that is asked for, by its name. */
  readonly issue: Named | null
  readonly shown: Shown
}

type Args = {
  readonly req: PayloadRequest
  readonly query: Query
  readonly ignored: readonly string[]
}

/**
 * Reads what one view of the queue shows, with the rights of who asks. For the staff only. A list that
 * has become shorter than the address says begins at its first page.
 */
export async function readQueue({ req, query, ignored }: Args): Promise<QueueAnswer> {
  const { issue } = query
  const place = issue === null ? undefined : (await readPlaces(req, [issue])).get(issue)
  const newspapers = await readNewspapers(req)
  const shown = await readView({ req, query: place ? query : { ...query, issue: null }, newspapers }) // prettier-ignore
  const isPastEnd = query.page > 1 && 'rows' in shown && shown.rows.length === 0
  if (isPastEnd) return readQueue({ req, query: { ...query, page: 1 }, ignored: [...ignored, 'page'] }) // prettier-ignore
  return {
    query,
    ignored: issue !== null && !place ? [...ignored, 'issue'] : ignored,
    newspapers,
    issue: place ? { id: place.id, name: place.name } : null,
    shown,
  }
}

type View = Pick<Args, 'req' | 'query'> & { readonly newspapers: readonly Named[] }

async function readView(asked: View): Promise<Shown> {
  const { view } = asked.query
  switch (view) {
    case 'pages':
      return { view, ...(await readPages(asked)) }
    case 'items':
      return { view, ...(await readItems(asked)) }
    case 'jumps':
      return { view, ...(await readJumps(asked)) }
    case 'quarantine':
      return { view, ...(await readQuarantine(asked)) }
    case 'mine':
      return { view, ...(await readMine(asked.req)) }
    case 'progress':
      return { view, ...(await readProgress(asked)) }
  }
}
