import type { Nameplate } from '../../types'
import { createScene } from '../grammar/createScene'
import { names } from './names'
import { places } from './places'

const words = { ...names, ...places }
const SECTIONS = ['城事', '要闻·时政', '经济', '文娱', '教科卫', '今日视点', '天下', '读者之声']

/** The furniture of the check papers. */
export const nameplate: Nameplate = {
  title: '云鹤晚报',
  folio: ({ page, random }) => {
    const { say } = createScene({ words, random })
    const date = say('{#1978-2021}年{几月}{几日}')
    const section = random.pick(SECTIONS)
    return random.pick([
      [`云鹤晚报 ${date} 星期${random.pick([...'一二三四五六日'])} A${page}`],
      [section, `${date}　第${page}版`],
      [`${page}`, section, `编辑 ${say('{名字}')} 组版 ${say('{名字2}')}`],
      [`YUNHE WANBAO ${date} 版面编辑：${say('{名字}')}`, `0${page} ${section}`],
    ])
  },
  staff: (random) => {
    const { say } = createScene({ words, random })
    return random.pick([
      [say('值班总编：{名字} 一审：{名字2} 二审：{名字3}')],
      [say('编辑 {名字}　美编 {名字2}　校对 {名字3}'), say('新闻热线：{#4000000-8999999}')],
      [
        say('本报地址：{街}{#1-200}号'),
        say('邮政编码：{#100000-850000} 订阅电话：{#4000000-8999999}'),
        say('全年定价：{#60-360}元 每份{#0.5-2.0}元 广告许可证：{#1000000-9999999}号'),
      ],
    ])
  },
  slogan: (random) =>
    random.pick([
      '文明城市 你我共建',
      '节约粮食 光盘行动',
      '珍爱生命 远离毒品',
      '安全生产 警钟长鸣',
      '垃圾分一分 环境美十分',
    ]),
}
