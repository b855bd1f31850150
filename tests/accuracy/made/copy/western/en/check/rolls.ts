import { facts, lines } from '../../grammar/lists'
import type { Interview, Roll } from '../../voice'

/** Names. */
export const lists: readonly Roll[] = [
  {
    facts: facts('high = {town} High School'),
    headlines: ['Honor roll at {high}', '{high} graduates listed', 'They made the honor roll'],
    intros: [
      'Principal {him} announced that these students made straight A’s for the term:',
      'Seniors receiving diplomas {dayName}:',
    ],
    rows: 'graduate',
    line: '{row}, [freshman|sophomore|junior|senior]',
    closing: ['Perfect attendance was recorded by {#2-9} pupils.'],
  },
  {
    facts: facts('fair = {town} County Fair'),
    headlines: ['County fair winners', 'Blue ribbons at {town}'],
    intros: ['Ribbons were awarded in the 4-H barn as follows:'],
    rows: 'graduate',
    line: '{row}: [blue, market steer|red, layer cake|white, sewing|blue, sweet corn|purple, barrow pig]',
    closing: [],
  },
]

/** Figures. */
export const tables: readonly Roll[] = [
  {
    facts: facts('exchange = [Chicago|New York]'),
    headlines: ['Closing stocks', 'On the exchange', 'Stock averages, {dayName}'],
    intros: ['Sales High Low Close Chg.'],
    rows: 'stock',
    line: '{row} {#1-90} {#41-98} {#20-40} {#30-60} [+|-] [½|¼|⅜|⅛]',
    closing: ['a-Ex-dividend. b-Plus stock.'],
  },
  {
    facts: facts('loop = [Three Rivers|Sunflower|Missouri Valley]'),
    headlines: ['{loop} League standings', 'Baseball standings'],
    intros: ['W L Pct. GB'],
    rows: 'nine',
    line: '{row} {#12-60} {#12-60} .{#300-690} {#1-14}',
    closing: [],
  },
]

/** Questions and answers. */
export const interviews: readonly Interview[] = [
  {
    facts: facts(`
      chief = {him}
      trade = [fire chief|county agent|stunt flier|railroad detective]
    `),
    headlines: [
      '{chief}: ‘I was never scared, just busy’',
      'A visit with {trade} {chief}',
      '{chief} looks back',
    ],
    decks: ['{^trade} hangs it up after {#25-44} years', 'Retiring {trade} speaks his mind'],
    intros: lines(`
      {chief} cleaned out his locker last week after {#25-44} years as {trade}. Before he went fishing he sat down with a Clarion reporter on the back steps.
    `),
    labels: {
      asks: ['Question:', 'Clarion:', 'Q —'],
      answers: ['Answer:', '{chief.last}:', 'A —'],
    },
    pairs: lines(`
      What was the worst of it? // The coffee. The rest you got used to.
      How did you get started? // My brother dared me. He sells insurance now, to fellows like me.
      Has the job changed any? // There's more paper. You could burn down a barn with the paper.
      Would you do it over? // I'd do it over, but I'd buy better boots.
      What do you tell the young ones? // Look up, look down, and keep your mouth shut so the cinders don't get in.
      They say you once drove through {town} backwards. // That's a lie. It was {city}, and the transmission was shot.
      Any regrets? // I never learned to swim. It's a heck of a thing to find out in a river.
      What does Mrs. {chief.last} think of your retirement? // She's looking for work.
    `),
  },
]
