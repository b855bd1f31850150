import type { Attempt } from './types'

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** No more of a body is printed: seed and number make the whole of it again. */
const mostPrinted = 1500

/** A request as curl sends it: `curl -s --path-as-is 'http://…/api/articles?limit=0'`. */
export function toCurl(base: string, { method, path, headers = {}, body, raw }: Attempt): string {
  if (raw !== undefined) {
    const bytes = Buffer.from(raw).subarray(0, mostPrinted).toString('base64')
    const { hostname, port } = new URL(base)
    return `echo ${bytes} | base64 -d | nc ${hostname} ${port}`
  }
  const words = [
    'curl -s --path-as-is -g',
    ...(method === 'GET' ? [] : method === 'HEAD' ? ['-I'] : [`-X ${method}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${short(value)}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quoted(short(String(body)))}`]),
    quoted(`${base}${short(path)}`),
  ]
  return words.join(' ')
}

const short = (text: string): string =>
  text.length > mostPrinted ? `${text.slice(0, mostPrinted)}… (${text.length} characters)` : text
