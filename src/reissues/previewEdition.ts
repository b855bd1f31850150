import type { Payload, TypedUser } from 'payload'
import { hasRole } from '@/access/roles'
import { coverEditions } from './coverEdition'
import { freezeEdition } from './freeze/freezeEdition'
import { inBoth } from './reason'
import type { Edition } from './types'

type Preview =
  | {
      readonly ok: true
      readonly edition: Edition
      /** Whether it differs from what was approved last. */
      readonly pending: boolean
    }
  | {
      readonly ok: false
      readonly status: 401 | 403 | 404 | 422
      readonly reasons: readonly string[]
    }

/** The edition as it would come out if it were approved now; for the staff alone. */
export async function previewEdition(args: {
  readonly payload: Payload
  readonly id: string
  readonly user: TypedUser | null
}): Promise<Preview> {
  const { payload, id, user } = args
  if (!user) return no(401, ['Sign in first.'])
  if (!hasRole({ user }, 'viewer')) return no(403, ['Only the staff may see what is not out.'])
  const reissue = await payload.findByID({
    collection: 'reissues',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!reissue) return no(404, [`There is no reissue ${id}.`])
  const { kind, title, introduction, due, timeZone } = reissue
  const plan = {
    ...{ reissue: id, number: 1, kind, title, introduction: introduction ?? '' },
    due: due ?? new Date().toISOString(),
    timeZone: timeZone || 'UTC',
  }
  const frozen = await freezeEdition({ reader: { payload, user }, reissue, plan })
  if (!frozen.ok) return no(422, frozen.reasons.map(inBoth))
  const [shown] = await coverEditions(payload, [frozen.edition])
  const edition = shown?.edition ?? frozen.edition
  return { ok: true, edition, pending: reissue.state !== 'published' }
}

const no = (status: 401 | 403 | 404 | 422, reasons: readonly string[]): Preview => ({
  ok: false,
  status,
  reasons,
})
