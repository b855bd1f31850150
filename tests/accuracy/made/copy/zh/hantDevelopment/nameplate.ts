import type { Nameplate } from '../../types'
import { createScene } from '../grammar/createScene'
import { names } from './names'
import { places } from './places'

const words = { ...names, ...places }
const SECTIONS = ['要聞', '地方綜合', '生活', '國際', '家庭副刊', '體育']

/** The furniture of the development papers in traditional characters. */
export const nameplate: Nameplate = {
  title: '鷺港時報',
  folio: ({ page, random }) => {
    const { say } = createScene({ words, random })
    const date = say('中華民國{汉#70-109}年{汉#1-12}月{汉#1-28}日')
    const section = random.pick(SECTIONS)
    return random.pick([
      [`A${page} ${section}`, date],
      [`鷺港時報　第${page}版　${date}　星期${random.pick([...'一二三四五六日'])}`],
      [section, say('{#1998-2020}/{#1-12}/{#1-28}'), `${page}`],
    ])
  },
  staff: (random) => {
    const { say } = createScene({ words, random })
    return random.pick([
      [say('責任編輯／{人} 美術編輯／{人2}')],
      [
        say('發行人：{人} 社長：{人2} 總編輯：{人3}'),
        say('社址：{路}{#1-400}號 讀者服務專線：{#2000000-8999999}'),
      ],
      ['本報文責自負', say('訂報專線 080-{#200000-899999} 零售每份{#10-15}元')],
    ])
  },
  slogan: (random) =>
    random.pick(['喝酒不開車 開車不喝酒', '捐血一袋 救人一命', '節能減碳 從我做起', '防詐專線165']),
}
