import type { Story } from '../../types'

/** The words of page 2 of 1931-05-16. */
export const stories: Readonly<Record<string, Story>> = {
  folio: {
    kind: 'furniture',
    body: ['Page 2', 'THE MARLHAVEN PACKET', 'Saturday, May 16, 1931'],
  },
  clock: {
    kind: 'article',
    headline: 'TOWN CLOCK\nSTRIKES THIRTEEN',
    jumpFrom: { text: '(Continued from Page 1.)', page: 1 },
    body: [
      'the eldest having been hatched, it is thought, in the year of the Coronation. Councillor Dobbs was for leaving them where they were. The Town Clerk, asked for the law, said that a jackdaw resident for twenty-one years might very well have the right to vote.',
      'It was resolved, by nine votes to two, that the birds be offered the belfry of St. Ormin’s, which is larger and has a better view; that the pipe be returned to its owner, should he call; and that Mr. Obed Lull be asked to mend the clock, there being nobody else who knows what is the matter with it.',
      'Mr. Lull, who had sat at the back of the room with his hat upon his knees, then rose and said that the clock had struck thirteen for a reason. It had been one stroke short on the night of the great gale in 1903, and he had always supposed it would make that up when it was able.',
      'The clock struck eleven as the meeting ended. Members compared their watches, and found that it was eleven.',
    ],
    slips: [['belfry', 'beIfry']],
  },
  serial: {
    kind: 'article',
    kicker: 'OUR SERIAL STORY',
    headline: 'THE LAMP ON GULL POINT',
    deck: 'Chapter XI.—A Knock at Low Water.',
    byline: 'By Constance Merridew',
    credits: ['Constance Merridew'],
    body: [
      'The knock came again, and this time it came from underneath the floor.',
      'Hester set down the lamp. In eleven years at the light she had learned every sound the tower could make, the cough of the shutters, the sigh of the stair, the long complaint of the gallery rail in a north-easter; and this was none of them. It was a patient knock. It was the knock of somebody who has all night, but would rather not take it.',
      '“It is the sea,” said her uncle, and did not turn from the window.',
      '“The sea is out,” said Hester.',
      'She took the iron ring in both hands and drew up the trap. Eight feet below, where the old coal passage ran down to the rocks, a lantern was shining; and above the lantern, wet through and holding his hat most respectfully against his chest, stood the little clerk from the Harbour Office.',
      '“I beg your pardon, miss,” said he. “I should have come to the door, but there is a gentleman behind it with a pistol.”',
      { subhead: 'THE SECOND LANTERN' },
      'Nobody spoke. Then her uncle, very slowly, put out his hand and turned the great brass key.',
      '“How long,” he asked, “has he been there?”',
      '“Since Tuesday,” said the clerk. “I have brought him his dinners. I did not at first know what he was for. But to-night he asked me at what hour the light was trimmed, and I thought of the young lady, and I gave him the wrong hour.” He coughed. “I have never before told a lie in an official capacity.”',
      'Far out beyond the bar, where no ship had any business to be, a second lantern rose, dipped twice, and was gone. Hester looked at the clerk, and for the first time she perceived that he was not little at all. He had only, until now, been standing behind a counter.',
    ],
    credit: '(To be continued.)',
    slips: [
      ['patient knock', 'paticnt knock'],
      ['wet through', 'wet tbrough'],
      ['very slowly', 'vcry slowly'],
    ],
  },
  bowls: {
    kind: 'article',
    headline: 'CHESS BY SEMAPHORE',
    deck: 'Marlhaven v. the Lightship.',
    body: [
      'The match between the Marlhaven Chess Club and the crew of the Sallow Bank lightship, which was begun in February, ended on Sunday in a draw at the forty-fourth move. The moves were passed by flag between the Pier and the vessel, a distance of two miles, and fog caused adjournments amounting to nineteen days.',
      'The turning point came at move thirty, when the lightship’s cook, hanging out a red flannel shirt to dry, was understood by our side to have sacrificed his queen. Play went on upon that footing for a week before the error was found. The Rev. Mr. Thripp, for Marlhaven, very handsomely gave the lady back.',
      'The lightship’s team will come ashore in August, and a tea is being prepared.',
    ],
    slips: [['sacrificed', 'sacrifieed']],
  },
  letters: {
    kind: 'article',
    kicker: 'LETTERS TO THE EDITOR',
    headline: 'The Bagpipes in Myrtle Terrace',
    body: [
      'Sir,—I observe that your correspondent “Sleepless” complains of a person who plays upon the bagpipes in Myrtle Terrace between the hours of six and seven in the morning. I am that person. I should be very willing to play at some other time if “Sleepless” would be good enough to say at what hour he does not sleep.—Yours, etc., D. McAuslan.',
      'Sir,—May one who is rather deaf say how greatly she enjoys the music in Myrtle Terrace, which she had taken for the gulls?—Yours, etc., Letitia Pardew.',
      'Sir,—The gulls have left Myrtle Terrace. They were last seen over the lightship, going well, and I am told that they were in step. I make no comment.—Yours, etc., J. Oakes, Capt. (retired).',
    ],
    credits: ['D. McAuslan', 'Letitia Pardew', 'J. Oakes'],
  },
  household: {
    kind: 'article',
    kicker: 'THE KITCHEN TABLE',
    headline: 'A Cake for Wet Days',
    byline: 'By Mrs. Bunting',
    credits: ['Mrs. Bunting'],
    body: [
      'Take half a pound of flour, a quarter of butter, the same of brown sugar, and three eggs. Beat in the order given, and do not answer the door. Add a cup of currants, and as much ginger as will lie upon a florin. Bake in a slow oven until the window has steamed and the children have come in by themselves.',
      'It keeps for a fortnight, but has not been known to.',
    ],
  },
  poem: {
    kind: 'article',
    headline: 'Harbour Evening',
    byline: 'By E. L.',
    credits: ['E. L.'],
    body: [
      'The boats come in upon the flood,',
      'The gulls come in behind,',
      'And one by one along the Quay',
      'The windows draw the blind;',
      'And I, that have no boat to moor',
      'Nor anyone to wait,',
      'Go down and count them home again',
      'And hope that one is late.',
    ],
  },
  regatta: {
    kind: 'notice',
    headline: 'GRAND REGATTA.\nCALL FOR ENTRIES.',
    body: [
      'Entries are invited for the Marlhaven Regatta of June 27. Classes: Luggers; Gigs; Washing-tubs (under twelve years); and the Aldermen’s Race, for which oars will be provided and stretchers held in readiness.',
      'Names to the Hon. Secretary, Sail Loft, by June 13, with 1s.',
    ],
  },
  tender: {
    kind: 'notice',
    headline: 'TENDERS INVITED',
    body: [
      'The Harbour Commissioners invite Tenders for the painting of Gull Point Lighthouse in three coats, red and white, the stripes to be level. Painters to supply own ladders and to have no objection to height, weather, or puffins. Sealed Tenders by May 30.',
    ],
    credit: 'H. SPRATLING, Surveyor.',
    slips: [['Sealed', 'Sea1ed']],
  },
  parrot: {
    kind: 'notice',
    headline: 'LOST',
    body: [
      'A grey PARROT, from the Anchor Inn, on the evening of the 9th. Answers to Admiral, and answers back. Finder is asked to cover the cage before ladies. Reward, one guinea, or the parrot.',
    ],
  },
  police: {
    kind: 'article',
    headline: 'POLICE COURT',
    body: [
      'Before the Mayor and Dr. Sedge on Monday, Thomas Vane, boatman, was summoned for having no light upon his bicycle. Defendant said that he had no bicycle; it was a wheelbarrow with a bell. Constable Nye said that it had been going at a good pace. Fined half a crown and told to choose.',
      'Ambrose Loy, of no fixed address, asked for the loan of the Court’s Bible to settle an argument about Jonah. Granted until Thursday.',
      'Mrs. Sarah Quick complained that her neighbour’s cockerel crowed by the Town Clock, and since Tuesday did not know when to leave off. Adjourned for the clock.',
    ],
    slips: [['bell', 'hell']],
  },
  hats: {
    kind: 'notice',
    headline: 'HATS! HATS! HATS!',
    body: [
      'Miss Ottoline Frew, 9 Fore Street, begs to announce her Summer Showing. Straws from 4s. 11d. Every hat is tried on the Pier in a fresh breeze before it is sold, and Miss Frew goes after those that fail. Gentlemen’s boaters re-blocked while you hide. No credit to aldermen.',
    ],
  },
  regattaPhoto: {
    kind: 'caption',
    body: [
      'Gull Point Light at dusk, from the Marlhaven boat. The stripes are to be painted in June.',
    ],
    photo: '(Drawn for the “Packet” by Rose Tamblin.)',
    credits: ['Rose Tamblin'],
  },
  births: {
    kind: 'notice',
    headline: 'BIRTHS',
    body: [
      'HAKE.—On the 12th inst., at 4 Net Row, to Mary, wife of Reuben Hake, twin sons, during launching.',
      'TIDY.—On the 13th, at Brass Cottage, to Ellen and Enoch Tidy, a daughter. Good lungs.',
    ],
  },
  staff: {
    kind: 'furniture',
    body: [
      'Printed and Published by Jos. Whitlow & Daughter at the Packet Steam Press, Oyster Lane, Marlhaven, every Saturday, weather permitting.',
    ],
  },
}
