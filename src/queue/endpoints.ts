import type { Endpoint } from 'payload'
import { answer } from '@/publish/answer'
import { requireRole } from '@/publish/requireRole'
import { readQuery } from './query'
import { nextPage } from './read/nextPage'
import { readQueue } from './read/readQueue'
import { previewSteps } from './steps/previewSteps'

/**
 * `GET /api/queue?view=&newspaper=&stage=…`: what the dashboard shows at the same address. What means
 * nothing there is named in `ignored`. 401, 403.
 */
const getQueue: Endpoint = {
  path: '/queue',
  method: 'get',
  handler: async (req) => {
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    return answer(await readQueue({ req, ...readQuery(Object.fromEntries(req.searchParams)) }))
  },
}

/**
 * `GET /api/queue/next?newspaper=&issue=&after=`: the page that most needs a person, `{ page: null }`
 * when there is none. 401, 403.
 */
const getNext: Endpoint = {
  path: '/queue/next',
  method: 'get',
  handler: async (req) => {
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    const { query } = readQuery(Object.fromEntries(req.searchParams))
    const after = req.searchParams.get('after')?.slice(0, 120) || undefined
    return answer({ page: await nextPage({ req, query, after }) })
  },
}

/** What the queue is asked for. */
export const queueEndpoints: Endpoint[] = [getQueue, getNext, previewSteps]
