import type { Endpoint } from 'payload'
import { edition } from './edition'
import { plan } from './plan'
import { schedule } from './schedule'
import { withdraw } from './withdraw'
import { worker } from './worker'

/** What can be asked of a reissue beside Payload's own; the first that fits an address answers. */
export const reissueEndpoints: Endpoint[] = [worker, plan, edition, schedule, withdraw]
