import type { RequestListener } from 'node:http'
import { tagsOf } from '@/changes/seenReads'
import type { PublicChange } from '@/changes/types'
import { answerStore } from './answerStore'
import { answering } from './answering'
import { toClient } from './client'
import { passOn } from './passOn'
import { readAsked } from './readAsked'
import { renderOnce } from './renderOnce'
import type { FrontArgs, Told } from './types'

/** What stands before Express. */
export type Front = {
  readonly handle: RequestListener
  /** Forgets what these changes made untrue. */
  readonly clear: (changes: readonly PublicChange[]) => void
  /** Since the start, the answers given from here and those that were made; what is kept now. */
  readonly figures: () => {
    readonly hits: number
    readonly misses: number
    readonly entries: number
    readonly bytes: number
  }
}

/**
 * Answers public reads from memory while they are true, and has all others answered by Express: once
 * for all who ask for the same at a time, with an ETag, so that who has it already gets a 304.
 */
export function createFront(args: FrontArgs): Front {
  const { forward, maxBytes, publicUrl } = args
  const store = answerStore({ maxBytes })
  const counts = { hits: 0, misses: 0 }
  const isCurrent = () => maxBytes > 0 && args.isCurrent()
  const onHit = (told: Told) => {
    counts.hits++
    args.onHit(told)
  }
  const { hit, ...answers } = answering({ ...args, store, onHit })
  const countedForward: RequestListener = (req, res) => {
    counts.misses++
    forward(req, res)
  }
  const host = new URL(publicUrl).host
  const render = renderOnce({ ...answers, store, isCurrent, host, forward: countedForward })
  const handle: RequestListener = (req, res) => {
    const began = performance.now()
    const asked = readAsked(req)
    if (!asked) return passOn({ req, res, forward })
    const client = toClient({ req, res, asked, began })
    const entry = !asked.renew && isCurrent() ? store.get(asked.key) : undefined
    if (entry) hit(client, entry)
    else render(client)
  }
  return {
    handle,
    clear: (changes) => store.clear(new Set(changes.flatMap(tagsOf))),
    figures: () => ({ ...counts, ...store.size() }),
  }
}
