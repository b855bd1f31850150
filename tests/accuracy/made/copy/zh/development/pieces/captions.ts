import type { Piece } from '../../kit'
import { forms } from '../forms'

const issued = ['{社}发', '（{社}发）', '（{社}记者 {摄影} 摄）', '（资料图片）', '本报资料图']

/** Captions of pictures that stand for themselves, and pairs of pictures under one line. */
export const captions: readonly Piece[] = [
  ...[
    ['左图：{~镇}小学的学生在上[书法|体育]课。', '右图：{~社区}志愿者为独居老人理发。'].join(''),
    '①{~村}村民[在翻晒粮食|喜领分红]。②游客在{~地头}{~地尾}古街[品尝小吃|拍照留念]。③夜色中的{路}。',
    '上图为{镇}新建的[幸福院|卫生院]，下图为老人们在[下棋|打太极拳]。',
    '{月}月{日}日，{大爷}在自家[院子|摊位]前编[竹筐|草帽]。他编了{#30-60}年，一天能编{#3-12}个。',
    '“[看，我画得像不像？|快来尝尝！]”{月}月{日}日，{县}[幼儿园|敬老院]里[笑声不断|热闹非凡]。',
    '{时候}，{市}迎来[今冬第一场雪|大风降温天气]，行人在{路}上艰难[行走|骑行]。',
    '{县}{路名}初级中学的学生在参加[拔河|接力]比赛。',
    '武警某部官兵在{~地头}{~地尾}大堤上[抢险|垒筑沙袋]。',
    '[牧归|晨曦|丰收的喜悦|渔歌]（摄影）',
  ].map((text) => ({ headlines: [''], paragraphs: [[text]], closing: forms.photographers })),
  ...[
    '这是{月}月{日}日在[{外埠}|{都市}]拍摄的[花车巡游|灯会]现场。',
    '{月}月{日}日，{都市}动物园饲养员给[大熊猫|小象]喂[苹果|冰块]消暑。',
  ].map((text) => ({ headlines: [''], paragraphs: [[text]], closing: issued })),
].map((piece): Piece => ({ ...piece, kind: 'caption' }))
