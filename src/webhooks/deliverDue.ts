import { startDeliverer, type DelivererOptions } from './startDeliverer'

/** Tries every delivery that is due at `now`, and resolves when all these tries have ended. */
export async function deliverDue({
  now,
  ...options
}: DelivererOptions & { readonly now: Date }): Promise<void> {
  const deliverer = startDeliverer(options)
  await deliverer.wake(now)
  await deliverer.idle()
}
