import type { Subject } from '../../../voice'
import { assises } from './assises'
import { aviation } from './aviation'
import { cambriolage } from './cambriolage'
import { greve } from './greve'
import { incendie } from './incendie'
import { ministere } from './ministere'
import { rugby } from './rugby'
import { trouvaille } from './trouvaille'
import { vendange } from './vendange'

/** Ce qui arrive dans le monde de cette rédaction. */
export const subjects: readonly Subject[] = [
  greve,
  incendie,
  cambriolage,
  vendange,
  aviation,
  assises,
  ministere,
  rugby,
  trouvaille,
]
