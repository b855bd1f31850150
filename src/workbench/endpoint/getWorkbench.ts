import type { Endpoint } from 'payload'
import { hasRole } from '@/access/roles'
import { answer, refuse } from '@/publish/answer'
import { inLanguageOf } from '@/reissues/reason'
import { readWorkbench } from '../screen/readWorkbench'

/**
 * `GET /api/pages/ID/workbench`: a page with its lines, its layout and its items, as the workbench
 * shows it. For the staff; 401, 403, 404.
 */
export const getWorkbench: Endpoint = {
  path: '/:id/workbench',
  method: 'get',
  handler: async (req) => {
    if (!req.user)
      return refuse(401, [inLanguageOf(req, { en: 'Sign in first.', zh: '请先登录。' })])
    if (!hasRole(req, 'viewer')) return refuse(403, ['Only the staff may see this.'])
    const id = String(req.routeParams?.id ?? '').slice(0, 120)
    const found = await readWorkbench({ id, req })
    return found ? answer(found) : refuse(404, [`There is no page ${id}.`])
  },
}
