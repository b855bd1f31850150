import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Where a connection would go: the name or address in the url, its port, and the address found. */
export type Target = { readonly host: string; readonly port: number; readonly address: string }

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** What the operator allows of his own network: addresses, or one host at one port. */
type Entry =
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'host'; readonly host: string; readonly port: number }

/** What an entry of WEBHOOK_ALLOW may be, for messages. */
export const allowForms =
  'an address (192.168.1.20), a range (10.0.0.0/8) or a host with its port (desk.lan:8080)'

/** Whether `text` can stand in WEBHOOK_ALLOW. */
export const isAllowEntry = (text: string): boolean => toEntry(text) !== undefined

/**
 * Whether a message may go to the target: every public address, and what the operator allows. An
 * entry that cannot be read allows nothing.
 */
export const isAllowed = (target: Target, allow: readonly string[]): boolean =>
  isPublicAddress(target.address) || allow.some((text) => admits(toEntry(text), target))

// IPv6 as the internet routes it. ipaddr.js calls everything unicast that it does not know, and so
// [::7f00:1], an old way to write 127.0.0.1.
const routedIPv6 = ipaddr.parseCIDR('2000::/3')

/** Whether everyone can reach the address: no private, local, shared, reserved or embedding one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(routedIPv6))
}

function admits(entry: Entry | undefined, { host, port, address }: Target): boolean {
  if (entry?.kind === 'host') return entry.host === host && entry.port === port
  if (!entry || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.kind() === entry.range[0].kind() && parsed.match([...entry.range])
}

function toEntry(text: string): Entry | undefined {
  if (isIP(text)) return { kind: 'range', range: whole(ipaddr.parse(text)) }
  if (ipaddr.isValidCIDR(text)) return { kind: 'range', range: ipaddr.parseCIDR(text) }
  const [, name = '', digits] = /^([^\s/@?#]{1,255}):(\d{1,5})$/u.exec(text) ?? []
  const port = Number(digits)
  const host = toHost(name)
  return host && port > 0 && port < 65536 ? { kind: 'host', host, port } : undefined
}

const whole = (address: ipaddr.IPv4 | ipaddr.IPv6): Range => [
  address,
  address.kind() === 'ipv4' ? 32 : 128,
]

/** The name as a url has it: small letters, IDN encoded, numbers of an address in their usual form. */
const toHost = (name: string): string | undefined =>
  URL.canParse(`http://${name}/`) ? hostOf(new URL(`http://${name}/`)) : undefined

/** A url's host, an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/u, '$1')
