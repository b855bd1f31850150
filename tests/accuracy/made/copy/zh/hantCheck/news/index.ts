import type { Subject } from '../../grammar/types'
import { classes } from './classes'
import { clinics } from './clinics'
import { dock } from './dock'
import { hawkers } from './hawkers'
import { storm } from './storm'
import { straits } from './straits'

/** What the check papers in traditional characters report on. */
export const subjects: readonly Subject[] = [classes, clinics, dock, hawkers, storm, straits]
