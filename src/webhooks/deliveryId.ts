import { createHash } from 'node:crypto'

/** A delivery's id, the same however often its event is dispatched; `receiver` is a webhook or a user. */
export const deliveryIdOf = ({ event, receiver }: { event: string; receiver: string }): string =>
  `d-${createHash('sha256').update(`delivery\0${event}\0${receiver}`).digest('hex').slice(0, 32)}`
