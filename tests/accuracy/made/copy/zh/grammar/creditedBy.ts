import type { Scene } from './types'

/** Slots that hold a name or an agency which answers for a text. */
const SIGNING = /\{((?:记者|通讯员|作者|摄影|社|署名)\d?)\}/gu

export type Credited = { readonly text: string; readonly credits: readonly string[] }

/** Fills the pattern of a credit and lists the names in it: `（记者 {记者}）` → that reporter. */
export const creditedBy = ({ scene, pattern }: { scene: Scene; pattern: string }): Credited => {
  const chosen = scene.choose(pattern)
  const names = [...chosen.matchAll(SIGNING)].map(([slot]) => scene.say(slot))
  return { text: scene.say(chosen), credits: [...new Set(names)] }
}
