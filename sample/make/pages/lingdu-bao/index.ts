import type { NewspaperSource } from '../../types'
import { page as october16Page1 } from './1987-10-16-1'
import { page as october16Page2 } from './1987-10-16-2'
import { page as october16Page3 } from './1987-10-16-3'
import { page as october16Page4 } from './1987-10-16-4'
import { page as october20Page1 } from './1987-10-20-1'
import { page as october20Page2 } from './1987-10-20-2'

export const lingduBao: NewspaperSource = {
  id: 'lingdu-bao',
  title: '菱渡报',
  place: '菱渡县',
  language: 'zh-Hans',
  years: '1983–1991',
  lexicon: [
    '菱渡',
    '菱江',
    '蓼花洲',
    '青螺溪',
    '苇埠',
    '柳汊',
    '上圩',
    '沈有渔',
    '周问樵',
    '何小满',
    '洪水根',
    '梅知秋',
    '菱渡三号',
    '渡口杯',
  ],
  issues: [
    {
      date: '1987-10-16',
      number: '412',
      edition: '县城版',
      pages: [october16Page1, october16Page2, october16Page3, october16Page4],
    },
    {
      date: '1987-10-20',
      number: '413',
      edition: '县城版',
      pages: [october20Page1, october20Page2],
    },
  ],
}
