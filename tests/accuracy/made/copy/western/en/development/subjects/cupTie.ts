import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A football match. */
export const cupTie: Subject = {
  facts: facts(`
    home = {team}
    away = {team}
    scorer = {surname}
    keeper = {surname}
    goals = [two|three|four]
    crowd = {#2000-19000/100}
    speaker = {man}
    office = the Football Association
    matter = the penalty at {town}
  `),
  kickers: ['Association Football', 'The Cup', 'Saturday’s Sport'],
  headlines: lines(`
    {home} beat {away} by {goals} goals to one
    {scorer}'s hat-trick sinks {away}
    {home} through to the next round / {scorer} the hero
    {away} out of the Cup
    Late goal by {scorer} settles {home} tie
  `),
  allusive: ['Mud, sweat and cheers', 'Giants in the dust', 'The luck of the bounce'],
  decks: lines(`
    {keeper} beaten three times in ten minutes
    Crowd of {crowd} sees thrilling finish
    Replay avoided in dying seconds
  `),
  leads: lines(`
    On a ground that was more fit for ducks than for forwards, {home} on Saturday defeated {away} by {goals} goals to one before {crowd} spectators.
    A goal by {scorer} in the last minute of extra time took {home} into the next round of the Cup at the expense of {away}.
    {away}, who had not lost since {longMonth}, met their masters at {town} yesterday in {home}.
  `),
  body: lines(`
    Winning the toss, {away} chose to play with the slope and the wind.
    For half an hour the visitors did everything but score, and {keeper} in the {home} goal was never idle.
    Then {surname}, on the left wing, beat two men and crossed the ball, and {scorer} headed it in off the post.
    The equaliser came from a penalty, given for hands against the {home} captain, who protested with some warmth.
    At the interval the teams were level, and it had begun to snow.
    After the restart {scorer} was everywhere; one of his drives broke a photographer's tripod.
    {keeper} was hurt in saving at the feet of the {away} centre-forward, and played on with his head bandaged.
    The referee, {man}, had a difficult afternoon and did not make it easier.
    “I have seen worse grounds, but there were cows on them,” the {away} trainer remarked.
    Corners were {#3-9} to {#3-9}, which is a fair reflection of the play.
    {home} will meet the winners of the tie between {team} and {team}.
    The receipts amounted to £{#90-900}, a record for the ground.
    Mr. {speaker}, the {home} secretary, said that the directors would give every man a new hat.
  `),
  subheads: [
    'With wind and slope',
    'Level at the interval',
    'Bandaged goalkeeper',
    'A record gate',
  ],
  captions: lines(`
    {scorer}, of {home}, heads the first goal against {away} at {town}.
    {keeper} punches clear in the tie between {home} and {away}.
    The {home} eleven that beat {away}.
  `),
}
