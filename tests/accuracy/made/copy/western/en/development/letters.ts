import { facts, lines } from '../../grammar/lists'
import type { Letters } from '../../voice'

/** Readers of the Courier write. */
export const letters: Letters = {
  kickers: lines(`
    Letters to the Editor
    Correspondence
    Our Readers Write
  `),
  greetings: lines(`
    To the Editor of the Courier
    To the Editor:
    Sir,—
    SIR,—
    Sir, –
  `),
  openings: lines(`
    May I, through your columns, draw attention to a matter which concerns every resident of {street}?
    I read with astonishment the letter of “{penName}” in your issue of {longMonth} {#1-28}.
    Your correspondent “{penName}” is, I fear, misinformed.
    I have been a reader of the Courier for {#20-45} years and have never before felt obliged to write to it.
  `),
  closings: ['Yours, etc.,', 'I am, Sir, yours faithfully,', 'Yours truly,', 'Yours faithfully,'],
  signatures: lines(`
    {!letterWriter}. // {street}, {town}, {date}.
    {letterWriter} // {town}
    {!penName}. // {town}, {date}
    {initials}
  `),
  letters: [
    {
      facts: facts(`
        street = {street}
        penName = [Ratepayer|Fair Play|Old Resident|Pedestrian|Pro Bono|Anti-Humbug]
        letterWriter = {person}
      `),
      headlines: lines(`
        The lamps in {street}
        Darkness at night in {street}
        Gas lamps
      `),
      body: lines(`
        For the past {#3-8} weeks not one lamp between the church and the railway arch has been lit.
        On {weekday} night an elderly lady of my acquaintance walked into a heap of road metal and was badly shaken.
        I wrote to the surveyor and received a printed card, which informed me that my letter had been received.
        We are told that gas is dear; so, I believe, are broken legs.
        If the lamps cannot be lit they might at least be painted white, so that we do not collide with them.
        The constable on the beat tells me that he carries matches of his own.
        I should be glad to know whether other readers of your paper have fared any better.
      `),
    },
    {
      facts: facts(`
        street = {street}
        penName = [Lover of Trees|Naturalist|Early Riser|A Mother of Four|Nimrod]
        letterWriter = {person}
        tree = [elms|limes|planes|chestnuts]
      `),
      headlines: lines(`
        The {tree} of {street}
        A plea for our {tree}
        Trees and tidy minds
      `),
      body: lines(`
        The {tree} were planted in the year of the first railway, and they have outlived four borough surveyors.
        One was felled on {day} before most of us had drawn our curtains, and the rest, it seems, are to follow.
        We are assured that the roots disturb the kerb, as though the kerb had been there first.
        My children have counted {#9-21} kinds of bird in the branches since {longMonth}.
        It takes a man with a saw {#20-50} minutes to undo what it took nature a century to make.
        I would gladly give a guinea towards a new kerb if the {tree} might be spared.
        Could not the parks committee meet for once out of doors?
      `),
    },
    {
      facts: facts(`
        street = {street}
        penName = [Old Salt|Commuter|Disgusted|Grandfather|Common Sense]
        letterWriter = {person}
        tune = [the barrel-organ|the hooter at the laundry|the church bells|the fair]
      `),
      headlines: ['Noise and {tune}', 'Peace in {street}', 'In defence of {tune}'],
      body: lines(`
        There are those who complain of {tune}, and I confess that I was one of them until it stopped.
        For a week I lay awake in {street} listening to the silence, and I can assure your readers that it is much worse.
        My late husband, who was {#20-40} years at sea, set his watch by {tune}.
        A doctor tells me that no nerves were ever broken by a noise at an expected hour.
        Let those who wish for quiet remove to {place}, where nothing has happened since the Reformation.
        We live in a town, Sir, and not in a bottle.
      `),
    },
    {
      facts: facts(`
        street = {street}
        penName = [Parent|Taxpayer|Beginner|Mathematicus|Veritas]
        letterWriter = {person}
        sum = {#3-9}d.
      `),
      headlines: ['The price of a loaf', 'Dear bread', 'A question for the bakers'],
      body: lines(`
        A quartern loaf, which cost {sum} at Michaelmas, is now a penny dearer, although flour has fallen twice.
        My baker blames the miller, the miller blames the weather, and the weather has not replied.
        I have weighed {#6-14} loaves on my own scales and found four of them light.
        Is there still an inspector of weights at {town}, and does he eat?
        A family of seven cannot live upon explanations.
        If the trade will publish its figures I shall be the first to apologise.
      `),
    },
  ],
}
