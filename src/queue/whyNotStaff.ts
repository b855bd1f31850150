import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { refuse } from '@/publish/answer'
import { inLanguageOf } from '@/reissues/reason'

/** Who may not look at the queue, and why; nothing for the staff. */
export function whyNotStaff(req: PayloadRequest): Response | undefined {
  if (!req.user) return refuse(401, [inLanguageOf(req, { en: 'Sign in first.', zh: '请先登录。' })])
  if (hasRole(req, 'viewer')) return undefined
  return refuse(403, [inLanguageOf(req, { en: 'Only the staff may see the queue.', zh: '只有本社人员能看待办。' })]) // prettier-ignore
}
