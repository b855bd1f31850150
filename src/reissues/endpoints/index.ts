import type { Endpoint } from 'payload'
import { calendarEndpoint } from '../calendar/endpoint'
import { contentsEndpoints } from '../contents/endpoints'
import { historyEndpoint } from '../history/endpoint'
import { edition } from './edition'
import { epub } from './epub'
import { plan } from './plan'
import { schedule } from './schedule'
import { withdraw } from './withdraw'
import { worker } from './worker'

/** What can be asked of a reissue beside Payload's own; the first that fits an address answers. */
export const reissueEndpoints: Endpoint[] = [
  ...contentsEndpoints,
  calendarEndpoint,
  historyEndpoint,
  worker,
  plan,
  edition,
  epub,
  schedule,
  withdraw,
]
