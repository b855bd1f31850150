import type { Nameplate } from '../../types'
import { createScene } from '../grammar/createScene'
import { names } from './names'
import { places } from './places'

const words = { ...names, ...places }
const SECTIONS = ['要闻', '综合新闻', '副刊', '社会', '专题', '国内国际', '民生']

/** The furniture of the development papers. */
export const nameplate: Nameplate = {
  title: '岚川日报',
  folio: ({ page, random }) => {
    const { say } = createScene({ words, random })
    const date = say('{#1996-2020}年{月}月{日}日 {星期}')
    const section = random.pick(SECTIONS)
    return random.pick([
      [`${page} ${section}`, date],
      [`第${page}版 ${section} ${date}`],
      ['岚川日报', date, `第${page}版`],
      [`${date} 责编/${say('{人}')} 版式/${say('{人2}')}`, `${section} ${page}`],
      [`LANCHUAN RIBAO　${date}　${page}`],
    ])
  },
  staff: (random) => {
    const { say } = createScene({ words, random })
    return random.pick([
      [say('责任编辑：{人} 版式：{人2} 校对：{人3}')],
      [
        say('本版责编 {人}'),
        say('电话：0{#350-799}-{#2000000-8999999}'),
        'E-mail：bjb@lanchuan.example',
      ],
      [
        say('社址：{路}{#1-300}号 邮编：{#100000-850000} 国内统一刊号：CN{#10-60}-00{#10-99}'),
        say('广告热线：{#2000000-8999999} 零售每份：{#0.5-2.0}元 印刷：岚川印刷厂'),
      ],
    ])
  },
  slogan: (random) =>
    random.pick([
      '保护环境 人人有责',
      '讲文明 树新风',
      '水是生命之源 请节约每一滴水',
      '关爱老人 从身边做起',
    ]),
}
