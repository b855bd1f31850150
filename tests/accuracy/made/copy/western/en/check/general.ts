import { lines } from '../../grammar/lists'

/** Sentences that fit most reports. */
export const general = lines(`
  “I'm not going to get into that,” {speaker} said when reached at his home.
  A spokesman for {office} had no immediate comment.
  It was the second time in {#3-8} years that {town} had seen its name in out-of-state papers.
  {speaker.last} is a native of {city} and a graduate of the state college.
  County officials put the figure at close to \${#2000-90000/500}.
  Telephone lines into {town} were jammed most of the day.
  {^office} will take the matter up again on the first {dayName} of next month.
  “You never think it'll happen in {town},” said {anyone}, who runs a cafe on {avenue}.
  Reporters were kept behind a rope.
  The state attorney general's office confirmed that it had sent two men.
  There was no indication late yesterday of what {office} planned to do next.
  About {#30-90} persons stood around outside, stamping their feet.
  An earlier report, carried in some editions, was in error.
  Cars were parked bumper to bumper as far as the city limits.
  Asked for his opinion, {him}, a barber, said he had several.
  The Rev. {him} offered a prayer.
  Similar cases have been reported from {city} and {city}.
  Neither man would be quoted by name.
  A special meeting has been set for {dayName} at 8 p.m. in the courthouse.
  Records in the county clerk's office back him up.
  By nightfall the sidewalks were empty again.
  Two phone calls to the governor's mansion brought no reply.
  Old-timers compared it with the winter of {=1888-1936}.
  The ladies of the Methodist church served sandwiches and coffee.
  {anyone}, who saw the whole thing from a porch on {avenue}, was still talking about it at supper.
`)
