import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { wake } from '@/changes/bell'
import { codeOf } from '@/errors/codes'
import { answer, refuse } from '@/publish/answer'
import { readBody } from '@/publish/readBody'
import { requireRole } from '@/publish/requireRole'
import { inLanguageOf, type Reason } from '@/reissues/reason'
import { planChange } from '../plan/planChange'
import { planStory } from '../plan/planStory'
import type { Plan, WorkPage } from '../plan/types'
import { answerItems } from '../store/answerItems'
import { readItems } from '../store/readItems'
import { readPage } from '../store/readPage'
import { withHeld } from '../store/withHeld'
import { storeChange } from '../store/storeChange'
import { sayProblem, type Problem } from './reasons'
import { changeSchema, type Asked } from './schema'
import { takeSteps } from './takeSteps'

/**
 * `POST /api/pages/ID/operations { revision, operations }`: changes who owns which line of a page, all
 * of it or nothing. Answers `{ layout, revision, items, removed, displaced, operations }`: the items
 * that changed, the ids of those that are gone, corrections of words that are others now, and the rows
 * of the log. 401, 403, 404, 409 with `current` when the page has another revision, 422 with reasons.
 */
export const postOperations: Endpoint = {
  path: '/:id/operations',
  method: 'post',
  handler: async (req) => {
    const user = requireRole(req, 'corrector', correctorsOnly)
    if (user instanceof Response) return user
    const body = await readBody({ req, schema: changeSchema })
    if (!body.ok) return refuse(422, body.reasons)
    const id = String(req.routeParams?.id ?? '').slice(0, 120)
    for (const pause of pauses) {
      const page = await readPage({ id, req })
      if (!page) return refuse(404, [inLanguageOf(req, notThere(id))])
      if (page.revision !== body.value.revision) return conflict(req, page.revision)
      const done = await change({ page, operations: body.value.operations, req, user })
      if (done) return done
      // By chance, so that two who write at once part.
      await sleep(pause * Math.random())
    }
    return refuse(409, [inLanguageOf(req, busy)])
  },
}

/**
 * Somebody saves the page or an item of it at the same moment: then it is looked at anew, after at most
 * so many milliseconds. What they write may not be seen at once.
 */
const pauses = [10, 50, 200, 500, 1000, 2000]

type Change = {
  readonly page: WorkPage
  readonly operations: readonly Asked[]
  readonly req: PayloadRequest
  readonly user: TypedUser
}

/** The answer; nothing when somebody changed the page or an item since it was read. */
async function change({ page, operations, req, user }: Change): Promise<Response | undefined> {
  const taken = await takeSteps({ page, operations, req })
  if (!taken.ok) return problems(req, [taken.problem], taken.at)
  const at = new Date().toISOString()
  const plan = await planFor({ page, taken, req, user: user.id, at })
  if ('reason' in plan) return problems(req, [plan.reason])
  if (!plan.ok) return problems(req, plan.refusals)
  const written = await storeChange({
    ...taken,
    payload: req.payload,
    page,
    plan,
    user: user.id,
    at,
  })
  if (!written) return undefined
  if (plan.positions.some(({ released }) => released)) wake()
  const revision = taken.steps.at(-1)?.revision ?? page.revision
  return answer({
    layout: taken.layout,
    revision,
    items: await answerItems({ req, items: touched(plan) }),
    removed: plan.gone.map(({ collection, id }) => ({ collection, id })),
    displaced: plan.displaced,
    operations: taken.steps.map(({ id, revision: number, undoes }) => ({ id, revision: number, undoes })), // prettier-ignore
  })
}

type Taken = Extract<Awaited<ReturnType<typeof takeSteps>>, { ok: true }>

type Planning = Omit<Change, 'operations' | 'user'> & {
  readonly taken: Taken
  readonly user: string
  readonly at: string
}

async function planFor({ page, taken, req, user, at }: Planning) {
  const stored = await readItems({ page: page.id, req })
  const { story } = taken
  if (!story) {
    const change = { page, now: taken.layout, user, at }
    const plan = planChange({ ...change, stored })
    // What rests on items matters only where one would go, and takes four questions.
    if (plan.ok && plan.gone.length === 0) return plan
    return planChange({ ...change, stored: await withHeld({ req, items: stored }) })
  }
  const other = await readPage({ id: story.to.page, req })
  if (!other) return { ok: false, reason: { code: 'noStory', item: story.to.item } } as const
  const there = other.id === page.id ? [] : await readItems({ page: other.id, req })
  const all = [...stored, ...there.filter(({ id }) => !stored.some((one) => one.id === id))]
  const held = await withHeld({ req, items: all })
  return planStory({ operation: story, page, other, stored: held, user, at })
}

const touched = (plan: Plan & { ok: true }) => [
  ...plan.created.map(({ collection, data }) => ({
    collection: collection as 'articles',
    id: data.id,
  })),
  ...plan.revised,
]

/** A refusal with each reason in words, and as data for programs. */
function problems(req: PayloadRequest, all: readonly Problem[], at?: number): Response {
  const errors = all.map((problem) => ({
    code: codeOf(422),
    message: inLanguageOf(req, sayProblem(problem)),
  }))
  const told = all.map((problem) => (at === undefined ? problem : { ...problem, operation: at }))
  return answer({ errors, problems: told }, 422)
}

function conflict(req: PayloadRequest, current: number): Response {
  const message = inLanguageOf(req, {
    en: `The page was changed meanwhile and is at revision ${current}: load it, and do it again.`,
    zh: `版面刚被改动，现在是第 ${current} 次修订：请重新载入后再做。`,
  })
  return answer({ errors: [{ code: codeOf(409), message }], current }, 409)
}

const correctorsOnly: Reason = {
  en: 'Only correctors and editors change a page.',
  zh: '只有校对和编辑能改动版面。',
}

const notThere = (id: string): Reason => ({ en: `There is no page ${id}.`, zh: `没有版面 ${id}。` })

const busy: Reason = {
  en: 'Somebody kept saving items of the page meanwhile: do it again.',
  zh: '一直有人在保存这一版的稿件：请再做一次。',
}
