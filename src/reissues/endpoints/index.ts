import type { Endpoint } from 'payload'

/** What can be asked of a reissue beside Payload's own. */
export const reissueEndpoints: Endpoint[] = []
