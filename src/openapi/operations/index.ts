import type { JsonSchema, Operation } from '../types'
import { about } from './about'
import { changes } from './changes'
import { house } from './house'
import { contents, itemForms, itemSchemas } from './items'
import { planning, planningSchemas } from './planning'
import { jumps } from './jumps'
import { listSchemas, reads } from './reads'
import { release, releaseSchemas } from './release'
import { editionSchemas, reissues } from './reissues'
import { queue } from './queue'
import { workbench } from './workbench'
import { writing } from './writing'

/** Everything that the API does, in the order in which it is described. */
export const operations: readonly Operation[] = [
  ...reads,
  ...itemForms,
  ...contents,
  ...reissues,
  ...changes,
  ...release,
  ...writing,
  ...jumps,
  ...workbench,
  ...queue,
  ...planning,
  ...house,
  ...about,
]

/** The components that operations refer to, beside the documents of the collections. */
export const operationSchemas: Readonly<Record<string, JsonSchema>> = {
  ...listSchemas,
  ...itemSchemas,
  ...editionSchemas,
  ...releaseSchemas,
  ...planningSchemas,
}
