import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { extensionOf, findFault } from './findFault'

/**
 * Takes an uploaded file only when it is a picture and nothing else, under a name that is safe
 * wherever it goes. A new picture comes as a file: an address, for the server to fetch it from, is
 * refused. What the house itself brings (an import) is from its own disk and passes.
 */
export const takePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI === 'local' || (operation !== 'create' && operation !== 'update')) return args
  const { file } = req
  if (!file) {
    if (operation === 'create' && !isCopy(args)) throw refusal(400, noFile)
    return args
  }
  if (isUnsafe(file.name)) throw refusal(400, badName)
  const fault = await findFault(file)
  if (fault) throw refusal(fault.status, fault.reason)
  req.file = { ...file, name: safeName(file.name) } satisfies PayloadRequest['file']
  return args
}

const refusal = (status: number, reason: string): Error =>
  new APIError(reason, status, undefined, true)

const isCopy = (args: unknown): boolean =>
  (args as { readonly duplicateFromID?: unknown }).duplicateFromID !== undefined

const noFile =
  'A new picture comes as a file, in the field `file` of a form; an address is not fetched.'
const badName = 'The name of a file has 1 to 200 characters, and no slashes or control characters.'

const isUnsafe = (name: string): boolean =>
  name.length === 0 || name.length > 200 || /[\p{Cc}/\\]/u.test(name)

/**
 * A name of letters and digits of any script, with hyphens and one dot: `头版 (1).PHP.Jpg` becomes
 * `头版-1-PHP.jpg`.
 */
export const safeName = (name: string): string => {
  const extension = extensionOf(name)
  const stem = name
    .slice(0, -extension.length - 1)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return `${[...stem].slice(0, 80).join('') || 'picture'}.${extension}`
}
