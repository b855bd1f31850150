import type { RequestListener } from 'node:http'
import { createFront, type Front } from '@/cache/createFront'
import type { Follower } from '@/changes/follow'
import { settings } from '@/env'
import type { NoteAnswer } from './answered'
import { corsHeaders } from './limits/cors'
import { loggedPath } from './log'
import { routeOf } from './metrics/routeOf'
import { toRequestId } from './requestId'

/** Longer than this unheard, the ledger may hold a change that what is kept does not show. */
const silenceMs = 900

/** The cache of public answers in front of Express, as the settings want it. */
export const openFront = (args: {
  readonly forward: RequestListener
  /** Sources change as one writes them: nothing is kept. */
  readonly dev: boolean
  /** Nothing is kept before there is one. */
  readonly follower: () => Follower | undefined
  readonly note: NoteAnswer
}): Front => {
  const { forward, dev, follower, note } = args
  const allowed = settings.corsOrigins
  return createFront({
    forward,
    maxBytes: dev ? 0 : settings.cacheMb * 1024 * 1024,
    isCurrent: () => performance.now() - (follower()?.confirmedAt() ?? -Infinity) < silenceMs,
    publicUrl: settings.publicUrl,
    corsHeaders: (origin) => corsHeaders({ origin, allowed }),
    requestIdOf: toRequestId,
    onHit: ({ method, path: asked, status, ms, requestId }) => {
      const { path, route } = placeOf(asked)
      note({ method, path, route, status, ms, requestId, cache: 'hit' })
    },
  })
}

type Place = { readonly path: string; readonly route: string }

const mostKnown = 1000
const known = new Map<string, Place>()

/** What the log and the figures call an address, worked out once for those that are asked for often. */
const placeOf = (asked: string): Place => {
  const before = known.get(asked)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const place = { path: loggedPath(asked), route: routeOf(asked) }
  known.set(asked, place)
  return place
}
