import { approve } from '../steps/approve'
import { stepEndpoint } from './stepEndpoint'

/**
 * `POST /api/reissues/ID/schedule { now?: true, step? }`: approves the reissue as it is, for its due
 * moment or for now. Answers `{ id, state, step, due, publishedAt }`; 401, 403, 404, 409 when somebody
 * was first (with `current`), 422 with each reason against it.
 */
export const schedule = stepEndpoint('schedule', ({ payload, id, user, now, step }) =>
  approve({ payload, id, user, atOnce: now, step }),
)
