import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A baseball game. */
export const ballGame: Subject = {
  facts: facts(`
    home = {nine}
    guests = {nine}
    pitcher = {him}
    slugger = {him}
    coach = {him}
    runs = {#4-9}
    less = {#0-3}
    office = the league office
    matter = the {home} infield
  `),
  kickers: ['Baseball', 'American Legion ball', 'The pennant race'],
  headlines: lines(`
    {pitcher.last} blanks {guests} on {#2-5} hits
    {slugger.last}'s homer in ninth / lifts {home} past {guests}
    {home} trips {guests}, {runs}-{less}
    {home} nine takes pennant behind {pitcher.last}
    {slugger.last} slams two as {home} routs {guests}
  `),
  allusive: ['Mighty Casey never struck out', 'Nobody left early', 'A bad night for southpaws'],
  decks: lines(`
    {slugger.last} drives in {#3-5} runs
    {coach.last} says club is ‘best I ever managed’
    Victory is ninth in row for {home}
  `),
  leads: lines(`
    {pitcher}, a string-bean right-hander who pitches hay when he is not pitching baseball, hurled {home} to victory, {runs} to {less}, over {guests} here last night.
    {slugger} hit a three-and-two pitch over the scoreboard in the last of the ninth to give {home} the decision, {runs}-{less}, over {guests} before a crowd of {#900-5400/10}.
    {home} climbed into first place {dayName} by whipping {guests}, {runs} to {less}.
  `),
  body: lines(`
    {pitcher.last} fanned {#7-14}, walked two, and retired the last {#9-15} batters in a row.
    {guests} threatened only once, in the fourth, when a single, a stolen base and a bad hop put men on first and third.
    “I had a feeling about that curve,” {slugger.last} said, holding a piece of ice to his thumb. “He'd been feeding it to me all night.”
    Manager {coach} said he had never seen the boy throw harder.
    The winners got to left-hander {him} for three runs in the second on a walk, two doubles and a wild pitch.
    Shortstop {family} went deep behind second for a grounder and nipped the runner by an eyelash.
    {coach.last} was tossed out in the sixth for disputing a call at third, and watched the rest of it from the parking lot.
    It was the {#24-29}th home run of the season for {slugger.last}, who was working in a feed store two summers ago.
    The game was held up {#14-48} minutes by a shower and, later, by a skunk in right field.
    {guests}, the defending champion, has now dropped five of its last six.
    The clubs meet again {dayName} afternoon in a double-header starting at 1:30.
    {pitcher.last} has now won {#8-17} games and lost only {#1-4}.
    Scouts from two big league outfits were in the stands and wrote a good deal in their notebooks.
  `),
  subheads: ['Curve ball missed', 'Tossed in sixth', 'Doubles and a walk', 'Scouts in stands'],
  captions: lines(`
    {slugger}, {home} outfielder, crossing the plate after his game-winning blow.
    SAFE — {family} of {guests} slides under the tag in the fourth inning at {town}.
    {pitcher} and Manager {coach} after the final out.
  `),
}
