import { lines } from '../../grammar/lists'
import type { Opinion } from '../../voice'

/** Editorials: on {matter}, in {town}, and the part of {office} in it. */
export const opinion: Opinion = {
  kickers: ['Editorials', 'The Clarion’s Opinion', 'Today’s Comment'],
  headlines: lines(`
    Facing up to {matter}
    {town} can do better
    {^matter} again
    Time for {office} to act
    No excuse this time
  `),
  openings: lines(`
    When a man has been kicked twice by the same mule, folks quit blaming the mule. So it is with {matter}.
    Let's be frank. Most of what has been said in {town} about {matter} has been hot air.
    The dust has begun to settle on {matter}, and what it has settled on is a mess.
    This newspaper does not often agree with {speaker}. On {matter} it does.
  `),
  arguments: lines(`
    The taxpayer was promised a full accounting by the first of {fullMonth}; he is still waiting for it.
    It isn't a question of party, and those who try to make it one should be ashamed of themselves.
    Good government is like good plumbing: nobody notices it until it quits.
    {^office} can't have it both ways.
    What would it take? A little backbone, mainly, and a public hearing with the doors open.
    Other towns no bigger than ours have licked the same problem and have money left in the bank.
    We hear it argued that the young people don't care. Ask them.
    {speaker.last} put it squarely when he said that a thing not worth paying for is not worth having.
    The alternative is to muddle along for another {#5-15} years, and we know where that road goes.
    If there is a better plan, let somebody bring it to the courthouse and nail it to the door.
    Nothing in the record supports that claim, and a good deal in the record contradicts it.
    It is easy to throw rocks; we have thrown a few ourselves.
    Mistakes were made, as they say in the capital when they mean that somebody made them.
    There are {#3000-9000/100} voters in this county, and every last one of them owns a piece of this.
    The sensible course lies in plain sight, and it has been lying there for years.
  `),
  endings: lines(`
    {town} has waited long enough.
    The next move is up to {office}, and we'll be watching.
    Call it stubbornness if you like. Around here we call it good sense.
    Somebody ought to say so, and now somebody has.
  `),
}
