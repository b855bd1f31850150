import type { Delivery } from '@/payload-types'
import { relatedId } from '@/items/relatedId'

/** Tries at once, and how many of them for one receiver: a slow one leaves room for the others. */
const atOnce = 8
const atOnceEach = 2

type Work = { readonly receiver: string; readonly done: Promise<void> }

/** Keeps count of the tries under way in this process: 8 at most, 2 at most for one receiver. */
export function openLanes() {
  const running = new Map<string, Work>()
  const isFull = (receiver: string) =>
    [...running.values()].filter((work) => work.receiver === receiver).length >= atOnceEach
  return {
    /** How many more there is room for. */
    room: () => atOnce - running.size,
    hasRoomFor: (delivery: Delivery) => !isFull(receiverOf(delivery)),
    /** The receivers that have no room. */
    busy: () => {
      const full = [...new Set([...running.values()].map(({ receiver }) => receiver))].filter(
        isFull,
      )
      return { webhooks: full.filter((one) => one !== mail), mail: full.includes(mail) }
    },
    /** Runs the work, which may not fail, and `then` when its room is free again. */
    run: (args: { delivery: Delivery; work: () => Promise<void>; then: () => Promise<void> }) => {
      const { delivery, work, then } = args
      const done = work()
        .finally(() => running.delete(delivery.id))
        .then(then)
      running.set(delivery.id, { receiver: receiverOf(delivery), done })
    },
    pending: (): Promise<void>[] => [...running.values()].map(({ done }) => done),
  }
}

const mail = 'mail'

const receiverOf = ({ webhook, id, channel }: Delivery): string =>
  channel === 'email' ? mail : relatedId(webhook) || id
