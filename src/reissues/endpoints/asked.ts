import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { answer } from '@/publish/answer'
import { requireRole } from '@/publish/requireRole'
import { inLanguageOf, type Reason } from '../reason'
import type { Outcome } from '../steps/outcome'

/** What may stand in a request for a step. */
export const stepSchema = z
  .object({
    now: z.boolean().optional(),
    step: z.number().int().min(0).optional(),
    reason: z.string().trim().max(2000).optional(),
  })
  .strict()

const editorsOnly: Reason = {
  en: 'Only editors decide what comes out.',
  zh: '只有编辑能决定发布什么。',
}

/** The editor who asks, or the refusal: only editors decide what comes out. */
export const editorOf = (req: PayloadRequest): TypedUser | Response =>
  requireRole(req, 'editor', editorsOnly)

/** The person of the staff who asks, or the refusal. */
export const staffOf = (req: PayloadRequest): TypedUser | Response => requireRole(req, 'viewer')

/** The id in the address. */
export const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/** A step's outcome as an answer, its reasons in the language of who asks. */
export function toAnswer(req: PayloadRequest, outcome: Outcome): Response {
  if (!outcome.ok) {
    const errors = outcome.reasons.map((reason) => ({ message: inLanguageOf(req, reason) }))
    return answer(
      { errors, ...(outcome.current ? { current: outcome.current } : {}) },
      outcome.status,
    )
  }
  const { id, state, step, dueAt, publishedAt } = outcome.reissue
  return answer({ id, state, step, due: dueAt ?? null, publishedAt: publishedAt ?? null })
}
