import { withdraw as takeBack } from '../steps/withdraw'
import { stepEndpoint } from './stepEndpoint'

/**
 * `POST /api/reissues/ID/withdraw { reason?, step? }`: takes a reissue back, off every public place at
 * once. Answers as `/schedule` does.
 */
export const withdraw = stepEndpoint('withdraw', ({ payload, id, user, reason, step }) =>
  takeBack({ payload, id, user, reason, step }),
)
