import type { Subject } from '../../grammar/types'
import { clinics } from './clinics'
import { hawkers } from './hawkers'

/** What the check papers in traditional characters report on. */
export const subjects: readonly Subject[] = [clinics, hawkers]
