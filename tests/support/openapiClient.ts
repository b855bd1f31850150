import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { SmallArchive } from './openapiArchive'
import type { Call } from './openapiCalls'

type Schema = { readonly [name: string]: unknown }

/** An operation as the served description has it. */
export type Described = {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly security?: readonly object[]
  readonly requestBody?: Schema
  readonly responses: Readonly<Record<string, Schema>>
}

export type Document = Schema & {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, Omit<Described, 'path' | 'method'>>>>
  >
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** All operations of a description. */
export const operationsIn = ({ paths }: Document): Described[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      parameters: operation.parameters ?? [],
      path,
      method,
    })),
  )

type Ask = {
  readonly base: string
  readonly archive: SmallArchive
  readonly operation: Described
  readonly call: Call
}

/** Makes a call of an operation over HTTP. */
export function ask({ base, archive, operation, call }: Ask): Promise<Response> {
  const path = Object.entries(call.path ?? {}).reduce(
    (done, [name, value]) => done.replace(`{${name}}`, encodeURIComponent(value)),
    operation.path,
  )
  const query = new URLSearchParams(
    Object.entries(call.query ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const body = call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body))
  return fetch(`${base}/api${path}?${query}`, {
    method: operation.method.toUpperCase(),
    headers: {
      'Accept-Language': 'en',
      ...(call.as ? { Authorization: `JWT ${archive.people[call.as].token}` } : {}),
      ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  })
}

const pointer = (parts: readonly string[]): string =>
  parts
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')

/** What checks values against the schemas of a description, by where these stand in it. */
export function checkerOf(document: Document): (...place: readonly string[]) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
  addFormats.default(ajv)
  ajv.addSchema(document, 'openapi')
  return (...place) => ajv.compile({ $ref: `openapi#/${pointer(place)}` })
}

type Failure = {
  readonly instancePath: string
  readonly message?: string
  readonly params?: unknown
}

/** What a schema has against a value, a line each. */
export const faults = ({ errors }: ValidateFunction): string[] =>
  ((errors ?? []) as readonly Failure[]).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params ?? {})}`,
  )
