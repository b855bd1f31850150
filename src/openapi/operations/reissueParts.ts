import { reissueStates } from '@/reissues/states'
import { shape, text } from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'

/** Where a reissue stands. */
export const state: JsonSchema = { type: 'string', enum: reissueStates.map(({ value }) => value) }

/** An item of a reissue. */
export const itemRef = shape({
  relationTo: { type: 'string', enum: ['articles', 'captions', 'notices'] },
  value: text,
})

/** Something that all of the staff may look at. */
export const look = (
  id: string,
  path: string,
  summary: string,
  rest: Pick<Operation, 'answer'> & Partial<Operation>,
): Operation => ({ id, method: 'get', path, tag: 'Planning', role: 'viewer', summary, ...rest })
