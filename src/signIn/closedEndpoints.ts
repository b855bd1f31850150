import type { Endpoint } from 'payload'
import { refuse } from '@/publish/answer'

/** Payload's ways to an account that this house does not offer, over its own endpoints of these names. */
export const closedEndpoints: Endpoint[] = [
  {
    path: '/first-register',
    method: 'post',
    handler: () =>
      refuse(403, ['The first admin is made by the server when it starts, and makes the others.']),
  },
  {
    path: '/verify/:id',
    method: 'post',
    handler: () => refuse(404, ['Accounts here are not verified by mail.']),
  },
]
