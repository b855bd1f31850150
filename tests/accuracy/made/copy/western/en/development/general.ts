import { lines } from '../../grammar/lists'

/** Sentences that fit most reports, each with the names of the story it stands in. */
export const general = lines(`
  Mr. {speaker.last} declined to say more until he had seen the papers.
  “We shall have to wait and see,” Mr. {speaker.last} told the Courier last night. “I have nothing to hide.”
  Nobody at {town} could remember anything like it, and there are some long memories at {town}.
  A further statement by {office} is expected on {weekday}.
  The matter was first raised in these columns as long ago as {longMonth}.
  According to {office}, the sum in question does not exceed £{#200-9000/50}.
  Telephone calls to {office} went unanswered yesterday.
  Opinion in {town} is divided.
  Of {#40-120} persons questioned in {street} by this newspaper, {#12-39} had no view, and two asked what it was all about.
  It was raining, and few people had come.
  The vicar of {town}, the Rev. {man}, hoped that tempers would cool.
  Asked whether {matter} would be discussed again, a spokesman said: “In due course.”
  The county council, which bears a third of the expense, has been kept informed.
  Questions are to be put in the House next week.
  Letters on the subject continue to reach this office by every post.
  A collection was taken at the doors.
  The police have asked anyone with knowledge of the facts to come forward.
  Mr. {speaker.last}, who was born at {place}, has been connected with {office} for {#6-30} years.
  Some surprise was expressed that no minute had been kept.
  There the matter rests for the present.
  At {place}, where the same thing was tried in {=1871-1959}, it was given up within the year.
  A telegram of sympathy was received from the Lord Lieutenant.
  The expense, it was pointed out, would not fall upon the public purse.
  Questioned further, the clerk said that he had no instructions.
  A brass band, engaged for another purpose, played in the square.
  Hardly had the news been posted in our window than a crowd of {#50-400/10} persons collected.
  Among those present were the Rev. {man}, Major {surname} and Miss {surname}.
  The weather was fine, with a light breeze from the north-east.
`)
