import type { Nameplate } from '../../types'
import { createScene } from '../grammar/createScene'
import { names } from './names'
import { places } from './places'

const words = { ...names, ...places }
const SECTIONS = ['港聞', '要聞', '兩岸國際', '經濟', '副刊', '體壇', '教育']

/** The furniture of the check papers in traditional characters. */
export const nameplate: Nameplate = {
  title: '蓢灣晨報',
  folio: ({ page, random }) => {
    const { say } = createScene({ words, random })
    const week = `星期${random.pick([...'一二三四五六日'])}`
    const date = say('{#1962-2021}年{月份}{號}')
    const section = random.pick(SECTIONS)
    return random.pick([
      [`蓢灣晨報 ${section}`, `${date} ${week}`, `A${page}`],
      [`${section} A${page} ${date}`],
      [say('公元{〇#1962-1999}年{汉#1-12}月{汉#1-28}日') + ` ${week} 第${page}頁`],
    ])
  },
  staff: (random) => {
    const { say } = createScene({ words, random })
    return random.pick([
      [say('責任編輯：{人名} 版面設計：{人名2}')],
      [say('督印人：{人名}　承印：蓢灣印務'), say('地址：{道}{#1-500}號')],
      [
        say('採訪部電話：{#2000-2999} {#1000-9999} 傳真：{#2000-2999} {#1000-9999}'),
        say('零售每份${#5-12}'),
      ],
    ])
  },
  slogan: (random) =>
    random.pick(['保持城市清潔', '預防山火 人人有責', '共建和諧社區', '過馬路 要小心']),
}
