import type { Nameplate, Random } from '../copy/types'
import type { Habits } from './habits'
import type { Galley } from './types'

type Page = {
  readonly habits: Habits
  readonly nameplate: Nameplate
  readonly random: Random
  readonly page: number
}

/** The page's own lines by where they stand in the text; they belong to no item. */
export type Furniture = {
  readonly top: readonly Galley[]
  readonly middle: readonly Galley[]
  readonly bottom: readonly Galley[]
}

/** Sets nameplate, folio line, staff box and slogan as the house has them; a slogan goes with the folio. */
export const setFurniture = ({ habits, nameplate, random, page }: Page): Furniture => {
  const { furniture } = habits
  const folio = furniture.folio === 'none' ? [] : [toGalley(nameplate.folio({ page, random }))]
  const title = page === 1 && random.chance(furniture.nameplate) ? [nameplate.title] : []
  const slogan = random.chance(furniture.slogan) ? [nameplate.slogan(random)] : []
  const staff = random.chance(furniture.staff) ? [toGalley(nameplate.staff(random))] : []
  const at = furniture.folio
  const front = [...(at === 'top' ? slogan : []), ...title].map((text) => toGalley([text]))
  const last = at === 'bottom' ? slogan.map((text) => toGalley([text])) : []
  return {
    top: [...front, ...(at === 'top' ? folio : [])],
    middle: at === 'middle' ? [...folio, ...staff] : [],
    bottom: [...(at === 'bottom' ? folio : []), ...(at === 'middle' ? [] : staff), ...last],
  }
}

const toGalley = (texts: readonly string[]): Galley => ({
  part: 'furniture',
  item: null,
  lines: texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, owners: [], join: 'item', fixed: true })),
})

const RULES = ['————————', '＊＊＊', '* * *', '—— ◇ ——', '_______', '＝＝＝＝＝＝', '· · ·']
const DIRT = ['·', '、', '~', '.', '■', '|', '’', '-.', '▪ ,', '^', '…', '＇']

/** Sometimes an ornament or a speck that was read as a sign, to stand between two groups. */
export const setDirt = (habits: Habits, random: Random): Galley[] => [
  ...(random.chance(habits.furniture.rules) ? [toGalley([random.pick(RULES)])] : []),
  ...(random.chance(habits.furniture.dirt) ? [toGalley([random.pick(DIRT)])] : []),
]
