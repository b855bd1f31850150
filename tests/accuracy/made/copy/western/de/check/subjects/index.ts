import type { Subject } from '../../../voice'
import { lawine } from './lawine'
import { theater } from './theater'

/** Was in der Welt dieser Redaktion geschieht. */
export const subjects: readonly Subject[] = [lawine, theater]
