import type { PayloadRequest, TypedUser } from 'payload'
import { hasRole, type Role } from '@/access/roles'
import { inLanguageOf, type Reason } from '@/reissues/reason'
import { refuse } from './answer'

const signIn: Reason = { en: 'Sign in first.', zh: '请先登录。' }

const staffOnly: Reason = { en: 'Only the staff may see this.', zh: '只有本社人员能看。' }

/** Who asks, with that role or one above it; else the refusal, 401 or 403 with `why`. */
export function requireRole(
  req: PayloadRequest,
  least: Role,
  why: Reason = staffOnly,
): TypedUser | Response {
  if (!req.user) return refuse(401, [inLanguageOf(req, signIn)])
  return hasRole(req, least) ? req.user : refuse(403, [inLanguageOf(req, why)])
}
