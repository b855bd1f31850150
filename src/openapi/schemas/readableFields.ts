import type { FlattenedField, PayloadRequest, TypedUser } from 'payload'

/** Who reads: nobody known, or a person of the house. */
export type Reader = TypedUser | null

/**
 * The fields that this reader may read, those inside others included. Their access is asked as a
 * request would ask it, without a document; a field that hides itself from answers is left out.
 */
export async function readableFields(args: {
  readonly fields: readonly FlattenedField[]
  readonly reader: Reader
}): Promise<FlattenedField[]> {
  const { fields, reader } = args
  const readable: FlattenedField[] = []
  for (const field of fields) {
    if (!(await isReadable(field, reader))) continue
    if (!('flattenedFields' in field) || !field.flattenedFields) readable.push(field)
    else {
      const inside = await readableFields({ fields: field.flattenedFields, reader })
      readable.push({ ...field, flattenedFields: inside } as FlattenedField)
    }
  }
  return readable
}

async function isReadable(field: FlattenedField, reader: Reader): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  if (!read) return true
  const req = { user: reader } as PayloadRequest
  return Boolean(await read({ req, blockData: undefined, siblingData: undefined, data: undefined }))
}
