import type { PayloadRequest } from 'payload'

type Read = { readonly overrideAccess?: boolean; readonly where?: object }

/**
 * Whether a read is of a join's documents, for GraphQL: those arrive with `overrideAccess: false`, as
 * population does. Population asks by id alone, and must not stop short.
 */
export const isGraphQLJoin = ({ overrideAccess, where }: Read, req: PayloadRequest): boolean =>
  req.payloadAPI === 'GraphQL' && overrideAccess === false && !!where && !('id' in where)
