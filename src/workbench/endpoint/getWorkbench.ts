import type { Endpoint } from 'payload'
import { answer, refuse } from '@/publish/answer'
import { requireRole } from '@/publish/requireRole'
import { readWorkbench } from '../screen/readWorkbench'

/**
 * `GET /api/pages/ID/workbench`: a page with its lines, its layout and its items, as the workbench
 * shows it. For the staff; 401, 403, 404.
 */
export const getWorkbench: Endpoint = {
  path: '/:id/workbench',
  method: 'get',
  handler: async (req) => {
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    const id = String(req.routeParams?.id ?? '').slice(0, 120)
    const found = await readWorkbench({ id, req })
    return found ? answer(found) : refuse(404, [`There is no page ${id}.`])
  },
}
