import { facts, lines } from '../../grammar/lists'
import type { Letters } from '../../voice'

/** Readers of the Clarion write. */
export const letters: Letters = {
  kickers: ['The Voice of the People', 'Open Forum', 'Mail Bag'],
  greetings: ['Editor, The Clarion:', 'To the Clarion:', 'Dear Editor —', 'Mr. Editor:'],
  openings: lines(`
    I am just a housewife, but I have eyes in my head.
    I have held my tongue about this for {#2-9} months and I can't hold it any longer.
    Somebody at the Clarion must be asleep.
    Would you please print this so that a certain party on {avenue} may read it?
  `),
  closings: ['Respectfully,', 'Very truly yours,', 'Sincerely,', 'Disgustedly yours,'],
  signatures: lines(`
    {!signer}, {city}, {state}
    {signer} // {=100-2400} {avenue}
    A TAXPAYER
    {signer}, // {town}
  `),
  letters: [
    {
      facts: facts(`
        avenue = {avenue}
        signer = {anyone}
        dogName = [Major|Buster|Prince|Trixie]
      `),
      headlines: ['Dogs have rights too', 'Defends {dogName}', 'The dog catcher'],
      body: lines(`
        Our dog {dogName} was picked up right off our own porch by a man in a city truck.
        It cost us four dollars to get {dogName} back, and he hasn't eaten right since.
        My husband pays for a license every year, which is more than some people on the council can say about their boats.
        The dog catcher told my boy that rules are rules, and drove off with the tail gate banging.
        There is a pack of strays back of the packing plant that nobody has lifted a finger about.
        If they would catch rats on {avenue} instead we'd all sleep easier.
        Folks with fine lawns should remember who was here first.
      `),
    },
    {
      facts: facts(`
        avenue = {avenue}
        signer = {anyone}
        club = [Booster Club|Band Mothers|Garden Club]
      `),
      headlines: ['Thanks from the {club}', 'A pat on the back', 'Band uniforms'],
      body: lines(`
        The {club} wants to thank every one of the {#40-190} people who bought pies on {dayName}.
        We took in \${#200-900}, which is enough for {#20-45} uniforms, less the hats.
        A special word is due to the volunteer firemen, who ate more than their share and paid for it.
        The tubas alone cost more than my first car did.
        Some have asked why the school board doesn't buy the uniforms, and that is a fair question.
        Next year we hope to hold the sale on {avenue}, where there is shade.
      `),
    },
    {
      facts: facts(`
        avenue = {avenue}
        signer = {anyone}
        light = [stop light|stop sign|crossing guard]
      `),
      headlines: ['Wants {light}', 'Before somebody is killed', 'That corner on {avenue}'],
      body: lines(`
        I live at the corner where {avenue} crosses the tracks, and I have had {#3-9} cars in my petunias since spring.
        We have asked for a {light} until we are blue in the face.
        The answer is always that a study is being made.
        My neighbor studied it from an ambulance.
        It wouldn't cost what they paid to paint the fire hydrants gold for the centennial.
        Children cross there, and so do some mighty slow old men, of whom I am one.
      `),
    },
    {
      facts: facts(`
        avenue = {avenue}
        signer = {anyone}
        hero = {him}
      `),
      headlines: ['Remembers old {hero.last}', 'The man who rang the bell', 'Another view'],
      body: lines(`
        Your piece about {hero} left out the best part, and I ought to know because I was there.
        In the big snow of {=1899-1936} he hauled coal to {#12-40} families on a door with a rope tied to it.
        He never sent anybody a bill, and when folks tried to pay him he got mad.
        When {hero.last} died there was hardly room in the church for the flowers.
        It seems to me a street could be named for a man like that instead of for a tree.
      `),
    },
  ],
}
