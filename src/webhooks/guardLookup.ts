import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isAllowed, type Target } from './allowed'
import { reasons } from './reasons'

const code = 'PRIVATE_ADDRESS'

/** Whether a connection failed because the name led to an address that must not be called. */
export const isPrivateAddressError = (error: unknown): error is Error =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === code

/**
 * A look-up of names that fails when one of the addresses found may not be called. The very answer
 * that was checked is the one connected to, so a name cannot change in between.
 */
export function guardLookup(args: {
  lookup: LookupFunction
  port: number
  allow: readonly string[]
}): LookupFunction {
  const { lookup, port, allow } = args
  return (host, options, callback) =>
    lookup(host, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(addressOf)
      const wrong = addresses.find((address) => !isAllowed({ host, port, address }, allow))
      if (!error && wrong !== undefined) callback(refusal({ host, port, address: wrong }), '', 4)
      else callback(error, found, family)
    })
}

const addressOf = ({ address }: LookupAddress): string => address

const refusal = ({ host, address }: Target): NodeJS.ErrnoException =>
  Object.assign(new Error(reasons.privateAddress(`${host} (${address})`)), { code })
