import type { Subject } from '../../../voice'
import { brueckenbau } from './brueckenbau'
import { sturm } from './sturm'

/** Was in der Welt dieser Redaktion geschieht. */
export const subjects: readonly Subject[] = [brueckenbau, sturm]
