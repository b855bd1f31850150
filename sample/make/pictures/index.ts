import { bandstand } from './bandstand'
import { bridge } from './bridge'
import { cat } from './cat'
import { catboat } from './catboat'
import { chess } from './chess'
import { choir } from './choir'
import { clock } from './clock'
import { ferryman } from './ferryman'
import { kite } from './kite'
import { lighthouse } from './lighthouse'
import { persimmon } from './persimmon'
import { rain } from './rain'
import { tractor } from './tractor'

/** The drawings by name; each gives an SVG in greys, to be screened for print. */
export const pictures: Readonly<Record<string, () => string>> = {
  bandstand,
  bridge,
  cat,
  catboat,
  chess,
  choir,
  clock,
  ferryman,
  kite,
  lighthouse,
  persimmon,
  rain,
  tractor,
}
