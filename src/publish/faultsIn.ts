import type { z } from 'zod'

/** What a schema has against what was given, a sentence each, after the field's name: `to: …`. */
export const faultsIn = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  )
