import type { Subject } from '../../grammar/types'
import { cotton } from './cotton'
import { village } from './village'

/** What the development papers report on. */
export const subjects: readonly Subject[] = [cotton, village]
