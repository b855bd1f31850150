import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import type { z } from 'zod'
import { announceOne } from '@/changes/announce'
import { readStored, type Stored } from '@/items/readStored'
import type { ItemSlug } from '@/items/stages'
import { inLanguageOf, type Reason } from '@/reissues/reason'
import { answer, refuse } from '../answer'
import { newerRevision } from '../newerRevision'
import { readBody } from '../readBody'
import { requireRole } from '../requireRole'
import type { ReleaseProblem } from '../releaseProblems'

/** What a step is taken on, as of now. */
export type Taken<T> = {
  readonly collection: ItemSlug
  readonly id: string
  readonly body: T
  /** What is public, or was. */
  readonly stored: Stored
  /** The latest version, a draft over what is public if there is one. */
  readonly latest: Latest
  readonly req: PayloadRequest
  readonly user: TypedUser
}

export type Latest = Readonly<Record<string, unknown>> & { readonly revision?: number | null }

type Step<T> = {
  readonly name: string
  /** Who may take it: an editor unless told. */
  readonly role?: 'corrector' | 'editor'
  readonly schema: z.ZodType<T & { readonly revision?: number | undefined }>
  /** Takes the step with the rights of who asks; reasons against it are a refusal. */
  readonly take: (taken: Taken<T>) => Promise<readonly (Reason | ReleaseProblem)[] | undefined>
}

/**
 * `POST /api/articles/ID/NAME`, a body optional: an editor decides what is public. Everyone hears of it
 * before the answer `{ id, status, stage, revision, publishedAt }`; 401, 403, 404, 409 with `current`
 * when `revision` is not the latest, 422 with each reason.
 */
export const stepEndpoint =
  <T>({ name, role = 'editor', schema, take }: Step<T>) =>
  (collection: ItemSlug): Endpoint => ({
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const { payload } = req
      const user = requireRole(req, role, notYours[role])
      if (user instanceof Response) return user
      const body = await readBody({ req, schema, optional: true })
      if (!body.ok) return refuse(422, body.reasons)
      const id = String(req.routeParams?.id ?? '')
      const found = await readBoth({ collection, id, req })
      if (!found) return refuse(404, [inLanguageOf(req, notThere(id))])
      const { revision } = body.value
      const current = found.latest.revision ?? 0
      if (revision !== undefined && revision !== current) {
        return answer({ ...(await refuse(409, [inLanguageOf(req, newerRevision(current))]).json()), current }, 409) // prettier-ignore
      }
      const against = await take({ collection, id, body: body.value, ...found, req, user })
      if (against && against.length > 0) {
        return refuse(422, against.map((reason) => inLanguageOf(req, reason))) // prettier-ignore
      }
      await announceOne({ payload, kind: collection, id })
      return answer(await standing({ collection, id, req }))
    },
  })

type Asked = { readonly collection: ItemSlug; readonly id: string; readonly req: PayloadRequest }

/** The item as who asks may see it, or nothing; one in the trash is not there. */
async function readBoth({ collection, id, req }: Asked) {
  const latest = await req.payload.findByID({
    ...{ collection, id, req, user: req.user, overrideAccess: false },
    depth: 0,
    draft: true,
    disableErrors: true,
  })
  const stored = latest ? await readStored({ collection, id, req }) : undefined
  return latest && stored ? { latest: latest as unknown as Latest, stored } : undefined
}

/** How an item stands, in the words of every step's answer; `revision` is the latest. */
async function standing({ collection, id, req }: Asked) {
  const found = await readBoth({ collection, id, req })
  const { stored, latest } = found ?? {}
  return {
    id,
    status: stored?._status ?? 'draft',
    stage: latest?.stage,
    revision: latest?.revision ?? 0,
    publishedAt: stored?.publishedAt ?? null,
  }
}

const notYours: Readonly<Record<NonNullable<Step<unknown>['role']>, Reason>> = {
  corrector: { en: 'Only correctors and editors check items.', zh: '只有校对和编辑能核定条目。' },
  editor: { en: 'Only editors decide what is public.', zh: '只有编辑能决定公开什么。' },
}

const notThere = (id: string): Reason => ({
  en: `There is no ${id}, or it is in the trash.`,
  zh: `没有 ${id}，或者它在垃圾箱里。`,
})
