// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSmallArchive, type SmallArchive } from '../support/openapiArchive'
import { calls, furtherCalls, type Call } from '../support/openapiCalls'
import { ask, checkerOf, faults, operationsIn, type Described, type Document } from '../support/openapiClient' // prettier-ignore
import { startApiServer, type ApiServer } from '../support/openapiServer'
import { rest } from '../support/request'

let app: TestPayload
let archive: SmallArchive
let server: ApiServer
let document: Document
let operations: readonly Described[]
let check: ReturnType<typeof checkerOf>

beforeAll(async () => {
  app = await openTestPayload()
  archive = await makeSmallArchive(app.payload)
  server = await startApiServer()
  document = (await (await fetch(`${server.base}/api/openapi.json`)).json()) as Document
  operations = operationsIn(document)
  check = checkerOf(document)
})
afterAll(async () => {
  await server?.close()
  await app?.close()
})

const named = (id: string): Described => {
  const operation = operations.find(({ operationId }) => operationId === id)
  if (!operation) throw new Error(`There is no operation “${id}”.`)
  return operation
}

/** What an answer has against what is said of it; nothing when it is as it should be. */
async function wrongIn(operation: Described, response: Response): Promise<string[]> {
  const { path, method, responses } = operation
  const said = responses[response.status] as { $ref?: string; content?: object } | undefined
  if (!said) return [`answers ${response.status}, which is not described: ${await response.text()}`]
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  if (said.$ref) return wrongError(response)
  const [known = ''] = Object.keys(said.content ?? {})
  const fits = known === type || (known.endsWith('/*') && type.startsWith(known.slice(0, -1)))
  if (!fits) return [`is ${type}, not ${known}`]
  if (!type.endsWith('json')) return []
  const status = String(response.status)
  const validate = check('paths', path, method, 'responses', status, 'content', known, 'schema')
  return validate(await response.json()) ? [] : faults(validate)
}

async function wrongError(response: Response): Promise<string[]> {
  const validate = check('components', 'schemas', 'Error')
  const body = await response.json()
  return validate(body) ? [] : [...faults(validate), JSON.stringify(body)]
}

const report = async (id: string, response: Response, expected: readonly number[]) => {
  const wrong = await wrongIn(named(id), response)
  const status = expected.includes(response.status) ? [] : [`answers ${response.status}`]
  return [...status, ...wrong].map((one) => `${id}: ${one}`)
}

describe('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document))
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
  })

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document)
    const refs = text.split('"$ref":"#/components/').slice(1)
    const components = document.components as unknown as Record<string, Record<string, unknown>>
    const missing = refs.filter((rest) => {
      const [kind = '', name = ''] = (rest.split('"')[0] ?? '').split('/')
      return !components[kind]?.[name]
    })
    expect(missing.map((rest) => rest.slice(0, 40))).toEqual([])
    expect(text).not.toContain('#/definitions/')
  })

  it('names each operation once, with words for people and an answer', () => {
    const ids = operations.map(({ operationId }) => operationId)
    expect(ids.length).toBeGreaterThan(50)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is not sent twice to who has it', async () => {
    const first = await fetch(`${server.base}/api/openapi.json`)
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
    const again = await fetch(`${server.base}/api/openapi.json`, { headers })
    expect(again.status).toBe(304)
  })

  it('has no field of the house in what readers get', () => {
    const { Article, Notice, StaffArticle } = document.components.schemas
    const names = (schema: unknown) => Object.keys((schema as { properties: object }).properties)
    for (const closed of ['stage', 'redactions', 'imported', 'withheldReason', 'editedBy']) {
      expect(names(Article)).not.toContain(closed)
      expect(names(StaffArticle)).toContain(closed)
    }
    expect(Notice).toMatchObject({ properties: { contacts: { maxItems: 0 } } })
    expect(names(Article)).toEqual(expect.arrayContaining(['headline', 'text', 'pages', 'body']))
    expect(JSON.stringify(Article)).not.toContain('lines')
  })

  it('gives examples that are as it says', () => {
    const wrong = operations.flatMap(({ operationId, path, method, responses }) =>
      Object.entries(responses).flatMap(([status, said]) => {
        const content = (said.content ?? {}) as Record<string, { example?: unknown }>
        return Object.entries(content).flatMap(([type, { example }]) => {
          if (example === undefined) return []
          const validate = check(
            'paths',
            path,
            method,
            'responses',
            status,
            'content',
            type,
            'schema',
          )
          return validate(example) ? [] : faults(validate).map((one) => `${operationId} ${one}`)
        })
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('every operation', () => {
  it('is called here, and nothing is called that is not described', () => {
    expect(Object.keys(calls).sort()).toEqual(
      operations.map(({ operationId }) => operationId).sort(),
    )
  })

  it('answers a reader who may not do it with an error that is as it says', async () => {
    const closed = operations.filter(({ security }) => security)
    const wrong: string[] = []
    for (const operation of closed) {
      const call = { ...(await callOf(operation.operationId)), as: undefined }
      const response = await ask({ base: server.base, archive, operation, call: call as Call })
      wrong.push(...(await report(operation.operationId, response, [400, 401, 403])))
    }
    expect(wrong).toEqual([])
    expect(closed.length).toBeGreaterThan(20)
  })

  it('says that what is not there is not there', async () => {
    const wrong: string[] = []
    for (const operation of operations.filter(({ responses }) => responses[404])) {
      const call = await callOf(operation.operationId)
      if (!call.path) continue
      const path = Object.fromEntries(Object.keys(call.path).map((name) => [name, 'nobody']))
      // Two versions are compared by their own ids.
      const query =
        call.query?.to === undefined ? call.query : { ...call.query, to: '0'.repeat(24) }
      const asked = { ...call, path, ...(query ? { query } : {}) }
      const response = await ask({ base: server.base, archive, operation, call: asked })
      wrong.push(...(await report(operation.operationId, response, [403, 404])))
    }
    expect(wrong).toEqual([])
  })

  it('says of what is withheld that it is', async () => {
    const withheld = operations.filter(({ responses }) => responses[410])
    const wrong: string[] = []
    for (const operation of withheld) {
      const call = await callOf(operation.operationId)
      const [, slug = ''] = operation.path.split('/')
      const path = { ...call.path, id: archive.item(slug as 'articles', 'kept') }
      const response = await ask({ base: server.base, archive, operation, call: { ...call, path } })
      wrong.push(...(await report(operation.operationId, response, [410])))
    }
    expect(wrong).toEqual([])
    expect(withheld.length).toBe(15)
  })

  it('answers as it says', async () => {
    const wrong: string[] = []
    for (const id of Object.keys(calls)) {
      const operation = named(id)
      const call = await callOf(id)
      const response = await ask({ base: server.base, archive, operation, call })
      wrong.push(...(await report(id, response, [200, 201])))
    }
    expect(wrong).toEqual([])
  })

  it('answers as it says in other forms, too', async () => {
    const wrong: string[] = []
    for (const [id, make] of furtherCalls) {
      const operation = named(id)
      const response = await ask({
        base: server.base,
        archive,
        operation,
        call: await make(archive),
      })
      wrong.push(...(await report(id, response, [200])))
    }
    expect(wrong).toEqual([])
  })
})

async function callOf(id: string): Promise<Call> {
  const make = calls[id]
  if (!make) throw new Error(`No call of ${id}.`)
  const call = await make(archive)
  if (id !== 'saveReissueContents') return call
  // What is saved names what was there.
  const as = archive.people.editor
  const { body } = await rest(`GET /reissues/${archive.reissue('saved')}/contents`, { as })
  return { ...call, body: { base: body.base, items: [] } }
}
