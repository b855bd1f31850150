import { facts, lines } from '../../grammar/lists'
import type { Poem, Serial } from '../../voice'

/** Stories that run from day to day. */
export const serials: readonly Serial[] = [
  {
    kickers: ['The Clarion’s Daily Story', 'Installment No. {part}', 'Today’s chapter'],
    titles: ['Murder Rides the Limited', 'Murder rides the Limited'],
    chapters: [
      'Chapter {chapter}',
      'CHAPTER {part}',
      'INSTALLMENT {chapter}',
      'Chapter {part}: The man in berth nine',
    ],
    authors: ['By {author}', 'BY {!author}', 'by {author}'],
    facts: facts(`
      author = {him}
      sleuth = [Corrigan|Kells|Maddox|Rafferty]
      dame = [Velda|Mrs. Thayer|the blonde|Connie Wade]
    `),
    narration: lines(`
      The porter had been dead an hour when they found him, folded up in the linen closet like one of his own blankets.
      {sleuth} lit a cigarette he didn't want and watched the snow go by.
      Between cars the cold came up through the plates and bit at his ankles.
      Somebody in the club car was playing a piano, not well.
      {dame} opened the compartment door four inches and left the chain on.
      There was a ticket stub on the carpet, punched twice, and it wasn't her size.
      The lights went out as they hit the tunnel, and when they came on again the chair was empty.
      He counted the suitcases. There had been five at Denver; there were six now.
      The conductor wiped his glasses for what seemed a long time.
      {sleuth} had known a lot of liars, and this one wasn't even trying.
      Forty miles of nothing lay on either side of the track.
      The gun was so small that it might have been a toy, but nobody laughed at it.
      Up ahead the whistle blew for a crossing that wasn't on any timetable.
    `),
    speech: lines(`
      “Kind of late for a social call,” said {dame}.
      “I'm not feeling social,” {sleuth} told her.
      “He got on at Omaha with one bag and a cough. That's all I know, mister.”
      “You forgot the cough when you told it before.”
      “I forget a lot of things,” the fat man said. “It's a healthy habit.”
      “Sit down. If I'd wanted you dead you'd have missed breakfast.”
      “What's in the sixth bag?” {sleuth} asked.
    `),
    ends: [
      '(Continued tomorrow)',
      '(To Be Continued Tomorrow)',
      'TOMORROW: The sixth bag.',
      '(Copyright. To be continued.)',
    ],
  },
]

/** Verse. */
export const poems: readonly Poem[] = [
  {
    facts: facts(`
      poet = {anyone}
      month = [April|September|November]
    `),
    titles: ['Prairie {month}', 'Windmill song', 'Section line'],
    authors: ['— {poet}', '{!poet}', 'by {poet}'],
    stanzas: [
      lines(`
        There's nothing here to stop the wind
        But [fences|thistles|box cars] and the sky,
        And folks like us, too plain, too pinned
        To acres left us when they die.
      `),
      lines(`
        The windmill turns a rusty face
        To where the [thunder|cattle|freight train] used to be;
        It never went to any place
        And it's as far along as me.
      `),
      lines(`
        Come {month}, when the light is thin
        And every stalk is dry as bone,
        I hear my father, coming in,
        Set down two buckets, and be gone.
      `),
    ],
  },
  {
    facts: facts('poet = {anyone}'),
    titles: ['Night shift', 'Foundry'],
    authors: ['— {poet}', '{poet}'],
    stanzas: [
      lines(`
        Steel does not sleep.
        Steel has [no mother|no Sunday|no name].
        At four in the morning
        the ladle tips, and the whole shed
        is a peach split open.
      `),
      lines(`
        My hands know the work.
        I leave them there sometimes
        and walk home without them,
        whistling.
      `),
    ],
  },
]
