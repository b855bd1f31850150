import type { Subject } from '../../grammar/types'
import { oldLine } from './oldLine'
import { orchard } from './orchard'

/** What the development papers in traditional characters report on. */
export const subjects: readonly Subject[] = [oldLine, orchard]
