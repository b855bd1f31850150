import { facts, lines } from '../../grammar/lists'
import type { Interview, Roll } from '../../voice'

/** Results and names. */
export const lists: readonly Roll[] = [
  {
    facts: facts('show = [flower show|poultry show|music festival|swimming gala]'),
    headlines: ['{town} {show}', 'Results of the {show}', 'Prize-winners at {town}'],
    intros: ['The following are the results of the {town} {show}, held on {day}:', 'Awards:—'],
    rows: 'rollName',
    line: '{rank}, {row}, {place}; [{#60-98} points|highly commended|commended].',
    closing: ['The judges were Mr. {surname} and Miss {surname}.'],
  },
  {
    facts: facts('school = {place} Grammar School'),
    headlines: ['{school}: Examination Results', 'Scholarship awards'],
    intros: [
      'The following pupils of {school} have been successful in the examinations held in {longMonth}:',
    ],
    rows: 'rollName',
    line: '{row} ([Latin|mathematics|history|French, with distinction|chemistry])',
    closing: [],
  },
]

/** Prices, scores, times. */
export const tables: readonly Roll[] = [
  {
    facts: facts('market = {town} Corn Exchange'),
    headlines: ['{town} markets', 'The markets', 'Market prices, {day}'],
    intros: [
      'There was a [fair|thin|good] attendance at {market}, and trade ruled [firm|dull|steady].',
    ],
    rows: 'commodity',
    line: '{row} ........ {#12-48}s. {#1-11}d. to {#49-70}s. {#1-11}d.',
    closing: ['Other articles unchanged.'],
  },
  {
    facts: facts('league = [County League|Northern Combination|Division Two]'),
    headlines: ['{league} table', 'Football: {league}', 'How they stand'],
    intros: ['P W D L F A Pts'],
    rows: 'team',
    line: '{row} {#18-24} {#2-14} {#1-8} {#1-9} {#14-52} {#14-52} {#8-36}',
    closing: [],
  },
  {
    facts: facts('line = {place} branch'),
    headlines: ['Railway time-table', 'Trains to {town}'],
    intros: ['Departures from {town}, {line}, until further notice:'],
    rows: 'train',
    line: '{row} ... arr. {#7-11}.{#10-59}',
    closing: ['The company does not hold itself responsible for delay.'],
  },
]

/** Questions and answers. */
export const interviews: readonly Interview[] = [
  {
    facts: facts(`
      guest = {woman}
      art = [novelist|actress|potter|botanist|cellist]
      work = [The Salt Road|A House of Reeds|Seven Winters|The Glass Acre]
    `),
    headlines: [
      '{guest}: “I never finish anything”',
      'Ten minutes with {guest}',
      'A talk with the {art} {guest}',
    ],
    decks: [
      'The {art} of “{work}” on solitude, trains and breakfast',
      'The Courier talks to {guest}',
    ],
    intros: lines(`
      {guest}, the {art} whose “{work}” has been the surprise of the season, was born at {town} and has never wished to live anywhere else. She spoke to the Courier in her kitchen.
    `),
    labels: { asks: ['Q:', 'Q.', 'COURIER:'], answers: ['A:', 'A.', '{!guest.last}:'] },
    pairs: lines(`
      Did you expect “{work}” to be such a success? // Not for a moment. I expected my aunt to like it, and she didn't.
      How do you work? // Badly, and early in the morning. By noon I am of no use to anyone.
      You have been called the last {art} in {town}. // I hope not. There was another on the bus.
      Do critics matter to you? // Only those who are right.
      What do you do when nothing comes? // I clean the windows. There is not a house in {town} with cleaner windows.
      You left school at {#13-16}. Do you regret it? // I regret the Latin. I don't regret the boiled mutton.
      What comes after “{work}”? // Silence, I hope, and then something shorter.
      Would you live in the capital? // I tried it for {#3-11} weeks. One cannot hear oneself be wrong there.
      Is it true that you burn your drafts? // Only in winter.
    `),
  },
]
