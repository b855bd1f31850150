import type { Subject } from '../../grammar/types'
import { abroad } from './abroad'
import { cotton } from './cotton'
import { court } from './court'
import { flood } from './flood'
import { meeting } from './meeting'
import { school } from './school'
import { sport } from './sport'
import { village } from './village'

/** What the development papers report on. */
export const subjects: readonly Subject[] = [
  abroad,
  cotton,
  court,
  flood,
  meeting,
  school,
  sport,
  village,
]
