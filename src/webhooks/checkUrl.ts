import { isIP } from 'node:net'
import { hostOf, isAllowed } from './allowed'
import { reasons } from './reasons'

type Checked =
  | { readonly ok: true; readonly url: URL; readonly host: string; readonly port: number }
  | { readonly ok: false; readonly reason: string }

/**
 * A webhook's address, taken apart, or why nothing is sent there. What its name leads to is looked up
 * at each try; here only what can be read off it: `http://2130706433/` is 127.0.0.1.
 */
export function checkUrl(args: { url: string; allow: readonly string[] }): Checked {
  const url = URL.canParse(args.url) ? new URL(args.url) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return { ok: false, reason: reasons.notUrl }
  }
  if (url.username || url.password) return { ok: false, reason: reasons.credentials }
  const host = hostOf(url)
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const address = isIP(host) ? host : localName.test(host) ? '127.0.0.1' : undefined
  if (address && !isAllowed({ host, port, address }, args.allow)) {
    return { ok: false, reason: reasons.privateAddress(host) }
  }
  return { ok: true, url, host, port }
}

// localhost, api.localhost, localhost.
const localName = /(?:^|\.)localhost\.?$/u
