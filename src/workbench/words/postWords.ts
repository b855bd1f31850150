import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint, PayloadRequest } from 'payload'
import { codeOf } from '@/errors/codes'
import type { ItemSlug } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { readBody } from '@/publish/readBody'
import { requireRole } from '@/publish/requireRole'
import { inLanguageOf, type Reason } from '@/reissues/reason'
import { answerItems } from '../store/answerItems'
import { mergeWords } from './mergeWords'
import { readItem, readRevision, type Newest } from './readItem'
import { reviseWords } from './reviseWords'
import { wordsSchema, type Words } from './schema'
import { storeWords } from './storeWords'
import { tooMuch } from './tooMuch'
import type { Conflict } from './types'

/**
 * `POST /api/articles/ID/words { edits, revision? }`: changes words of an item's newest version, all of
 * the edits or none, and only where what stands there is what the sender saw. Answers
 * `{ item, revision, changed }`; 401, 403, 404, 409 with `conflicts` and the item as it is, 422.
 */
export const postWords = (collection: ItemSlug): Endpoint => ({
  path: '/:id/words',
  method: 'post',
  handler: async (req) => {
    const user = requireRole(req, 'corrector', correctorsOnly)
    if (user instanceof Response) return user
    const body = await readBody({ req, schema: wordsSchema(collection) })
    if (!body.ok) return refuse(422, body.reasons)
    const id = String(req.routeParams?.id ?? '').slice(0, 120)
    const asked = { collection, id, req, user: user.id, words: body.value }
    for (const pause of pauses) {
      const done = await change(asked)
      if (done) return done
      // By chance, so that two who write at once part.
      await sleep(pause * Math.random())
    }
    return refuse(409, [inLanguageOf(req, busy)])
  },
})

/** Others save the item at the same moment: then it is looked at anew, after at most so many ms. */
const pauses = [5, 10, 20, 40, ...Array.from({ length: 40 }, () => 200)]

type Asked = {
  readonly collection: ItemSlug
  readonly id: string
  readonly req: PayloadRequest
  readonly user: string
  readonly words: Words
}

/** The answer; nothing when somebody saved the item since it was read. */
async function change({ words, user, ...asked }: Asked): Promise<Response | undefined> {
  const { req, id } = asked
  const newest = await readItem(asked)
  if (!newest) return refuse(404, [inLanguageOf(req, notThere(id))])
  const merged = await merge({ ...asked, words, newest })
  if (!merged.ok) return conflict({ ...asked, conflicts: merged.conflicts })
  const problems = tooMuch({ ...asked, values: merged.values, stored: newest.latest.version })
  if (problems.length > 0) return refuse(422, problems.map((one) => inLanguageOf(req, one))) // prettier-ignore
  const { changed } = merged
  const version = reviseWords({ newest, values: merged.values, user, at: new Date().toISOString() })
  if (changed > 0 && !(await storeWords({ req, version }))) return undefined
  const revision = changed > 0 ? version.data.revision : newest.latest.version.revision
  const [item] = await answerItems({ req, items: [asked] })
  return answer({ item, revision, changed })
}

type Merging = Omit<Asked, 'user'> & { readonly newest: Newest }

/** Only where something does not fit is it looked up what the sender saw. */
async function merge({ words, newest, ...asked }: Merging) {
  const { edits, revision } = words
  const item = newest.latest.version
  const merged = mergeWords({ id: asked.id, item, edits })
  if (merged.ok || revision === undefined || revision === item.revision) return merged
  const seen = await readRevision({ ...asked, revision })
  return mergeWords({ id: asked.id, item, edits, seen })
}

type Conflicting = Omit<Asked, 'user' | 'words'> & { readonly conflicts: readonly Conflict[] }

async function conflict({ conflicts, ...asked }: Conflicting): Promise<Response> {
  const [item] = await answerItems({ req: asked.req, items: [asked] })
  const message = inLanguageOf(asked.req, changedMeanwhile(conflicts.length))
  return answer({ errors: [{ code: codeOf(409), message }], item, conflicts }, 409)
}

const correctorsOnly: Reason = {
  en: 'Only correctors and editors change an item.',
  zh: '只有校对和编辑能改动稿件。',
}

const notThere = (id: string): Reason => ({
  en: `There is no ${id}, or it is in the trash.`,
  zh: `没有 ${id}，或者它在垃圾箱里。`,
})

const changedMeanwhile = (count: number): Reason => ({
  en: `Somebody changed the same words meanwhile, in ${count} ${count === 1 ? 'place' : 'places'}; nothing was saved. Compare both, and send what shall stand.`,
  zh: `有 ${count} 处文字同时被别人改动，本次没有保存：请对照后再提交。`,
})

const busy: Reason = {
  en: 'Somebody kept saving this item meanwhile: do it again.',
  zh: '一直有人在保存这一篇：请再做一次。',
}
