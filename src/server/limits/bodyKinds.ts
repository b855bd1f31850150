import type { IncomingMessage } from 'node:http'
import { isApi, isGraphql, isQueryInBody } from './checkHead'
import { checkJson } from './checkJson'
import { checkQuery } from './checkQuery'
import type { Refusal } from './refusal'
import { most } from './values'

/** Looks through a body that has arrived whole. */
export type Check = (text: string) => Refusal | undefined

/** What a body of its kind may be: so many bytes; with a `check` it is gathered first. */
export type Kind = { readonly most: number; readonly check?: Check }

/** The kind of a request's body. Those who are not known send no large forms. */
export const kindOf = (
  request: IncomingMessage,
  isKnown: (request: IncomingMessage) => boolean,
): Kind => {
  const url = request.url ?? ''
  if (!isApi(url)) return { most: most.page }
  if (isQueryInBody(request)) return { most: most.query, check: checkQuery }
  if (isGraphql(url)) return { most: most.graphql, check: checkBody }
  if (/^application\/json/iu.test(request.headers['content-type'] ?? '')) {
    return { most: most.json, check: checkBody }
  }
  // Payload reads a form whole before it asks who sent it.
  if (!isKnown(request)) return { most: most.strangersForm }
  return { most: /^\/api\/media(?:[/?]|$)/u.test(url) ? most.upload : most.form }
}

/** An empty body is no JSON, and as good as none. */
const checkBody: Check = (text) => (text === '' ? undefined : checkJson(text))
