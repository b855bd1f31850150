import { facts, lines } from '../../grammar/lists'
import type { Poem, Serial } from '../../voice'

/** Novels that run from day to day. */
export const serials: readonly Serial[] = [
  {
    kickers: ['Our Serial Story', 'Fiction', 'Instalment {part}'],
    titles: ['The Heir of Ravensmoor', 'The heir of Ravensmoor / A romance of the moors'],
    chapters: [
      'CHAPTER {chapter}.',
      'CHAPTER {chapter}',
      'CHAPTER {chapter}. / A Light in the East Wing',
      'Chapter {part}',
    ].map((text) => text.replace(' / ', ' — ')),
    authors: ['By {!author}', 'By {author}', 'BY {!author}.', ''],
    facts: facts(`
      author = {woman}
      hero = [Roger|Denzil|Philip|Adrian]
      lady = [Miss Tallis|Hester|Lavinia|Miss Orme]
    `),
    narration: lines(`
      The rain had ceased when {hero} came at last to the lodge gates, and a pale moon was struggling with the clouds.
      He stood a moment with his hand on the wet iron, and it seemed to him that the house was listening.
      A single window was lit, high up, where nobody had lived since the old man's death.
      {lady} had set the candle down, and her shadow climbed the panelling behind her.
      She did not turn her head as he entered, but her fingers tightened on the letter.
      Somewhere below them a door closed, softly, as doors are closed by those who do not wish to be heard.
      The clock on the stairs struck eleven, and neither of them spoke until it had done.
      {hero} crossed to the hearth and stirred the ashes with his boot.
      He remembered the summer when they had been children together, and the boat, and the thing which they had found in the reeds.
      The seal was broken; the wax lay in crumbs on the carpet.
      There was a long silence, in which he could hear the gutters running.
      When he raised his eyes she was looking not at him but at the portrait above the chimney-piece.
      It was a bad painting of a handsome man, and the eyes had been scratched out.
      The dog growled once and was still.
    `),
    speech: lines(`
      “You should not have come,” she said.
      “I had your letter,” he answered. “I could not stay away.”
      “There was no letter,” said {lady}. “I never wrote to you.”
      “Then who did?”
      “Hush!” she whispered. “He is on the stairs.”
      “I am not afraid of him,” said {hero}, “and I never was.”
      “You do not know,” she said at last, “what he has sworn to do.”
      “Tell me,” he said, “and let there be an end of it!”
    `),
    ends: [
      '(To be continued.)',
      '(To be continued)',
      'To be continued to-morrow',
      '(To be continued in our next)',
    ],
  },
]

/** Verse for the corner of a page. */
export const poems: readonly Poem[] = [
  {
    facts: facts(`
      poet = {person}
      bird = [thrush|linnet|lapwing|curlew]
    `),
    titles: ['The {bird}', 'To a {bird} in March', 'Evening'],
    authors: ['{!poet}', '{poet}', '—{poet}', 'By {poet}'],
    stanzas: [
      lines(`
        The {bird} is late upon the hill,
        The [furrow|meadow|orchard] lies in shade;
        One note, and all the world is still
        To hear the music that he made.
      `),
      lines(`
        O [little|lonely|fearless] throat that will not rest
        Though winter's at the gate,
        There is more summer in thy breast
        Than in the fields of late.
      `),
      lines(`
        I would not have thee in a cage,
        Nor give thee better bread;
        The [poorest|lightest|smallest] heart will earn its wage
        That sings till it is dead.
      `),
      lines(`
        The lamps are lit along the quay,
        The boats are on the sand,
        And something that was lost to me
        Comes whistling up the land.
      `),
    ],
  },
]
