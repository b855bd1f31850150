import type { Piece } from '../../kit'
import { forms } from '../forms'

const issued = ['（{社}）', '（{社}）', '（取自網路）', '圖／{社}']

/** Captions in traditional characters, for development. */
export const captions: readonly Piece[] = [
  ...[
    '{鄉}[元宵燈會|媽祖遶境]湧入{#2-30}萬人潮，[煙火|神轎]成為焦點。',
    '左圖：{校}學生[彩繪圍牆|淨灘]。右圖：{里}長輩[學用平板|共餐]。',
    '{~頭}{~尾}濕地飛來[黑面琵鷺|東方白鸛]，[賞鳥人士|攝影迷]守候。',
    '▲{職}{人}（左{汉#2-4}）頒獎給[模範勞工|績優志工]。',
    '上：{路}老屋整修前。下：整修後變身[書店|咖啡館]。',
    '{幾時}豪大雨，{路}[水淹及膝|成了小河]，[店家忙著堆沙包|機車紛紛熄火]。',
    '{阿公}用[鐵罐|竹片]做玩具，[孫子玩得不亦樂乎|擺滿整間客廳]。',
  ].map((text) => ({ headlines: [''], paragraphs: [[text]], closing: forms.photographers })),
  ...[
    '{外城}{日}日[降下大雪|爆發示威]，[行人撐傘走過|警方以水柱驅離]。',
    '{外城}動物園的小熊[首度亮相|吃冰消暑]。',
  ].map((text) => ({
    headlines: [''],
    paragraphs: [[text]],
    closing: issued,
  })),
].map((piece): Piece => ({ ...piece, kind: 'caption' }))
