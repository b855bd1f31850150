import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { isAnonymous } from '@/cache/readAsked'
import { isKnown } from '@/cache/isKnown'
import { codeOf } from '@/errors/codes'
import type { Fault } from './types'

/** Answers that something cannot be given, as the rest of the house says it. Nobody keeps that. */
export const refuse = (response: Response, { status, reason }: Fault): void => {
  const requestId = response.getHeader('X-Request-Id')
  response.set('Cache-Control', 'no-store')
  response.status(status).json({ errors: [{ code: codeOf(status), message: reason }], requestId })
}

type Exchange = { readonly request: Request; readonly response: Response }

type Keeping = Exchange & {
  /** Names the answer's bytes. */
  readonly name: string
  /** Whether everybody may see what is answered. */
  readonly public: boolean
}

/**
 * Says who may keep an answer: all who ask each time, or who asked alone. True when that one has it
 * already, and has been told so.
 */
export const isKept = (args: Keeping): boolean => {
  const { request, response } = args
  const etag = `"${createHash('sha256').update(args.name).digest('base64url').slice(0, 27)}"`
  const isOpen = args.public && isAnonymous(request.headers)
  response.set({ 'Cache-Control': `${isOpen ? 'public' : 'private'}, no-cache`, ETag: etag })
  if (!isKnown(request.headers['if-none-match'], etag)) return false
  response.status(304).end()
  return true
}

/** Sends a document of linked data of the given context. */
export const sendDocument = (args: Omit<Keeping, 'name'> & { readonly document: LinkedData }) => {
  const text = JSON.stringify(args.document)
  if (isKept({ ...args, name: text })) return
  const type = `application/ld+json;profile="${args.document['@context']}"`
  // Not by Express, which would write a charset behind the profile.
  args.response.setHeader('Content-Type', type)
  args.response.end(text)
}

type LinkedData = { readonly '@context': string }
