// @ts-check
// What the pictures of the documents show: the reissues of a desk that works on the sample.

/** The anthology that is built, one section a row; the last story gets a newer version. */
export const anthology = {
  title: '江上与街上',
  introduction:
    '一九八七年十月，菱江大桥合龙，东门老街装上路灯，又通了自来水。这里的五篇都出自那个月的本报。错字对照原报改过，其余照旧。',
  sections: [
    { heading: '江上', stories: ['“最后一米”合上了', '苇埠集上添了一杆公平秤', '药箱上了打鱼船'] },
    { heading: '老街', stories: ['东门老街装上路灯', '自来水进了东门老街'] },
  ],
}
export const corrected = { read: '压力表隆到', printed: '压力表降到' }
export const zone = 'Asia/Shanghai'

/** What else a desk plans: when, and how often. The one that fails is withheld before its moment. */
export const others = [
  {
    title: '每周一读',
    kind: 'anthology',
    story: '蜂箱搬家要赶夜路',
    hours: 40,
    recurrence: 'FREQ=WEEKLY',
  },
  {
    title: '三十一年前的一本书',
    kind: 'anthology',
    story: '一本书逾期三十一年',
    hours: 0,
    fails: true,
  },
  { title: '合龙那天', kind: 'anniversary', story: '五十二个孩子', hours: 0 },
  { title: '第412期重印', kind: 'back-number', story: '晚稻登场', hours: 90, draft: true },
]
