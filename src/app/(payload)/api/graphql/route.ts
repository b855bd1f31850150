import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { limitGraphQL } from '@/access/graphql/limitGraphQL'
import { sayErrors } from '@/errors/sayErrors'

export const POST = sayErrors(limitGraphQL(GRAPHQL_POST(config)))

export const OPTIONS = REST_OPTIONS(config)
