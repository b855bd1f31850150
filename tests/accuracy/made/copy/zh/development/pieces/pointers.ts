import type { Piece } from '../../kit'

/** Lines of the development papers that only lead to another page. */
export const pointers: readonly Piece[] = [
  '（详见{页}版）',
  '（详见第{页}版）',
  '▶▶▶{页}版',
  '{县}[春耕|防汛|秋收]工作全面展开……见{页}版',
  '{村}的“[三变|三治|三笑]”[见{页}版|▶{页}版]',
  '[社会|文化|体育|国际]新闻 详见{页}版',
  '《{地头}水河边的{汉#3-9}姐妹》（全文见{页}版）',
  '（报道全文见第{页}版）',
  '[县|市][两会|运动会]特别报道见{页}版',
  '见{页}版',
].map((text): Piece => ({
  headlines: [''],
  paragraphs: [[text]],
  words: { 页: ['{#2-8}'] },
  continuesOn: '{页}',
  kind: 'pointer',
}))
