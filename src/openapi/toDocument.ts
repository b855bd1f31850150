import type { SanitizedConfig, TypedUser } from 'payload'
import { componentOf, everyKind } from './kinds'
import { operations, operationSchemas } from './operations'
import { refusals, toPathItem } from './toPathItem'
import { documentSchema } from './schemas/documentSchema'
import { errorSchema } from './schemas/answers'
import { tags, type JsonSchema } from './types'

/** Somebody who may read all that the house has. */
const editor = { id: 'editor', collection: 'users', role: 'editor' } as unknown as TypedUser

/**
 * The API in OpenAPI 3.1: documents and their fields from the configuration, filters and orders from
 * the rules that requests are held to, everything else from src/openapi/operations.
 */
export async function toDocument(args: {
  readonly config: SanitizedConfig
  /** Without a slash at its end. */
  readonly publicUrl: string
}): Promise<JsonSchema> {
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const operation of operations) {
    const item = (paths[operation.path] ??= {})
    item[operation.method] = toPathItem(operation)
  }
  return {
    openapi: '3.1.1',
    info,
    servers: [{ url: `${args.publicUrl}/api` }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { ...(await documentSchemas(args.config)), ...operationSchemas, Error: errorSchema },
      responses: refusals,
      securitySchemes,
    },
    security: [{}, { key: [] }, { session: [] }],
  }
}

async function documentSchemas(config: SanitizedConfig): Promise<JsonSchema> {
  const schemas: Record<string, JsonSchema> = {}
  for (const [reader, nameOf] of [
    [null, componentOf(false)],
    [editor, componentOf(true)],
  ] as const) {
    for (const { slug } of everyKind) {
      const name = nameOf(slug)
      if (name) schemas[name] = await documentSchema({ config, slug, reader, nameOf })
    }
  }
  return schemas
}

const info = {
  title: 'Backnumber',
  version: '1',
  summary: 'A newspaper’s archive, published again.',
  description:
    'What is published can be read without signing in. Errors are JSON with a code for programs and a message for people. Public answers have an ETag: ask with If-None-Match, and 304 says that nothing changed. `docs/api.md` is the guide.',
  license: { name: 'MIT', identifier: 'MIT' },
}

const securitySchemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, `bnk_…`, which an admin makes. It has a role, a rate and an end.',
  },
  session: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`JWT TOKEN`, the token from `login`, for up to eight hours.',
  },
}
