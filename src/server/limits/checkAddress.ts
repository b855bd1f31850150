import type { Refusal } from './refusal'
import { most } from './values'

/**
 * What is wrong with the target of a request, if anything: its length, what it is written in, and the
 * tricks that make one path look like another.
 */
export const checkAddress = (url: string): Refusal | undefined => {
  if (url.length > most.address) {
    return { status: 414, message: `An address has at most ${most.address} characters.` }
  }
  const fault = faults.find(({ found }) => found.test(url))
  if (fault) return { status: 400, message: fault.message }
  const end = url.search(/[?#]/u)
  return checkPath(end < 0 ? url : url.slice(0, end))
}

const faults = [
  { found: /^(?!\/)/u, message: 'The target of a request begins with a slash.' },
  { found: /[^\x21-\x7e]/u, message: 'An address is ASCII; write other characters as %XX.' },
  { found: /%00/u, message: 'An address holds no NUL.' },
  { found: /%(?![\da-f]{2})/iu, message: 'A % in an address is followed by two digits of hex.' },
  { found: /#/u, message: 'An address is sent without its fragment.' },
]

const pathFaults = [
  { found: /\/\//u, message: 'A path has no empty parts.' },
  { found: /\\|%5c/iu, message: 'A path has no backslash.' },
  { found: /%2f/iu, message: 'A path has no encoded slash.' },
  { found: /\/(?:\.|%2e){1,2}(?:\/|$)/iu, message: 'A path has no . and .. as parts.' },
]

const checkPath = (path: string): Refusal | undefined => {
  const fault = pathFaults.find(({ found }) => found.test(path))
  if (fault) return { status: 400, message: fault.message }
  return isText(path) ? undefined : { status: 400, message: 'A path is written in UTF-8.' }
}

const isText = (path: string): boolean => {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
