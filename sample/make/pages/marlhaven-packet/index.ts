import type { NewspaperSource } from '../../types'
import { page as may16Page1 } from './1931-05-16-1'
import { page as may16Page2 } from './1931-05-16-2'

export const marlhavenPacket: NewspaperSource = {
  id: 'marlhaven-packet',
  title: 'The Marlhaven Packet',
  place: 'Marlhaven',
  language: 'en',
  years: '1881–1939',
  lexicon: [
    'Marlhaven',
    'Upper Marl',
    'Quillfeather',
    'Spratling',
    'Hartnoll',
    'Pinnock',
    'Pennifold',
    'Corriander',
    'Obed Lull',
    'Reuben Hake',
    'Charlotte Amy',
    'Dauntless',
  ],
  issues: [
    { date: '1931-05-16', number: '2604', edition: 'Town', pages: [may16Page1, may16Page2] },
  ],
}
