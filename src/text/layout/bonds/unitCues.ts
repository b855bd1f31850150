import { endsSentence, toCells } from '../../patterns/scripts'
import type { Unit } from '../draft'
import type { Cues } from '../labels/types'
import { seen } from '../labels/seen'
import { borderCues } from '../stories/borderCues'
import { formOf, named } from '../stories/runForm'
import type { BareScene } from '../stories/types'
import { edgesOf } from '../network/edges'

/** What can be said of a unit before it is known what belongs to it: its kind, its look, its edges. */
export function unitCues(scene: BareScene, at: number): Cues {
  const unit = scene.units[at]
  if (!unit) return []
  return [
    ...seen({
      [`kind ${unit.kind}`]: true,
      [`page ${scene.kind}`]: true,
      [`page side ${scene.habits.side}`]: true,
      [`page datelines ${scene.habits.datelines}`]: true,
      [`page credits ${scene.habits.credits}`]: true,
      [`page bylines ${scene.habits.bylines}`]: true,
      [`page ends ${scene.habits.top} ${scene.habits.bottom}`]: true,
      ...lookCues(unit),
      ...placeCues(scene, unit, at),
    }),
    ...sizeCues(scene, unit, at),
    ...edgesOf(unit.text).map((edge) => [`edge ${edge}`, 1] as const),
    ...(unit.kind === 'head' ? named('head', formOf([unit])) : []),
    ...(unit.kind === 'paragraph' ? borderCues(scene, scene.at.indexOf(at)) : []),
  ]
}

function lookCues({ kind, pieces, text }: Unit) {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return {
    set: pieces.some((piece) => piece.set),
    vertical: first?.mark === 'vertical',
    indented: (first?.indent ?? 0) > 1,
    frame: first?.indent === 1,
    'cut before': first?.cut.before === true,
    'cut after': last?.cut.after === true,
    [`ends ${kind}`]: endsSentence(text),
    [`lines ${kind} ${Math.min(4, pieces.length)}`]: true,
  }
}

/** Blank lines above and below, against the page's usual ones. */
function placeCues({ units, profile, kind }: BareScene, unit: Unit, at: number) {
  const gapOf = (one: Unit | undefined) =>
    one ? Math.max(-1, Math.min(3, (one.pieces[0]?.gap ?? 0) - profile.gap)) : 'edge'
  const [above, below] = [gapOf(unit), gapOf(units[at + 1])]
  return {
    [`above ${above} ${kind}`]: true,
    [`below ${below} ${kind}`]: true,
    [`around ${above} ${below}`]: true,
    [`apart ${apartOn(profile)} ${above}`]: true,
  }
}

const apartOn = (profile: BareScene['profile']) => profile.apart ?? 'none'

/** Sizes as logarithms, and where on the page it stands. */
function sizeCues({ units, profile, habits }: BareScene, unit: Unit, at: number): Cues {
  const { kind, pieces, text, width } = unit
  const usual = profile.narrowest || 40
  return [
    [`size ${kind}`, Math.log2(1 + text.length) / 4],
    ['cells', Math.log2(1 + toCells(pieces[0]?.text ?? '')) / 4],
    ['last cells', Math.log2(1 + toCells(pieces.at(-1)?.text ?? '')) / 4],
    ['width', Math.min(3, width / usual) / 2],
    ['gap tells', habits.gapTells(pieces[0]?.gap ?? 0) / 2],
    ['from the top', at / units.length],
  ]
}
