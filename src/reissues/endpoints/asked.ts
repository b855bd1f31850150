import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access/roles'
import { answer, refuse } from '@/publish/answer'
import type { Outcome } from '../steps/outcome'

/** What may stand in a request for a step. */
export const stepSchema = z
  .object({
    now: z.boolean().optional(),
    step: z.number().int().min(0).optional(),
    reason: z.string().trim().max(2000).optional(),
  })
  .strict()

/** The editor who asks, or the refusal: only editors decide what comes out. */
export function editorOf(req: PayloadRequest): TypedUser | Response {
  if (!req.user) return refuse(401, ['Sign in first.'])
  return hasRole(req, 'editor') ? req.user : refuse(403, ['Only editors decide what comes out.'])
}

/** The person of the staff who asks, or the refusal. */
export function staffOf(req: PayloadRequest): TypedUser | Response {
  if (!req.user) return refuse(401, ['Sign in first.'])
  return hasRole(req, 'viewer') ? req.user : refuse(403, ['Only the staff may see this.'])
}

/** The id in the address. */
export const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/** A step's outcome as an answer. */
export function toAnswer(outcome: Outcome): Response {
  if (!outcome.ok) {
    const errors = outcome.reasons.map((message) => ({ message }))
    return answer({ errors, ...(outcome.current ? { current: outcome.current } : {}) }, outcome.status) // prettier-ignore
  }
  const { id, state, step, dueAt, publishedAt } = outcome.reissue
  return answer({ id, state, step, due: dueAt ?? null, publishedAt: publishedAt ?? null })
}
