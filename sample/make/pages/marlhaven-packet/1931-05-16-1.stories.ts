import type { Story } from '../../types'

/** The words of page 1 of 1931-05-16. */
export const stories: Readonly<Record<string, Story>> = {
  plate: {
    kind: 'furniture',
    kicker: 'With which is incorporated the “Harbour Gleaner”',
    headline: 'The Marlhaven Packet',
    deck: 'No. 2,604.　　MARLHAVEN, SATURDAY, MAY 16, 1931.　　TWO PAGES.　　PRICE ONE PENNY.',
  },
  clock: {
    kind: 'article',
    headline: 'TOWN CLOCK STRIKES THIRTEEN',
    deck: 'Noon Express Missed by Forty Passengers. Council Sits Until Midnight,\nor Possibly One.',
    credits: ['Our Own Reporter'],
    body: [
      'At noon on Tuesday last the clock of the Town Hall, which has kept the hours of Marlhaven for eighty-one years, struck thirteen. It did so clearly, without haste, and in the hearing of the whole Market Place; and having done so it stopped.',
      'The consequences were felt at once. Mr. Albert Pinnock, the fishmonger, whose custom it is to close for dinner upon the twelfth stroke, was unable to say whether he had closed or opened again, and stood upon his step with the shutter in his arms until a customer decided the matter by buying a haddock. Forty persons bound for the noon express believed that they had already missed it, went home, and so missed it.',
      { subhead: 'A SPECIAL MEETING' },
      'The Town Council met that evening in the Oyster Room, the Mayor (Alderman J. T. Quillfeather) presiding. The Borough Surveyor, Mr. Spratling, reported that he had climbed the tower and had found inside the striking train the following articles: one jackdaw’s nest, inhabited; one pipe, still warm; and a copy of this newspaper dated 1909, folded to the tide tables.',
      'Councillor Mrs. Hartnoll asked to whom the pipe belonged. The Surveyor said he was not in a position to reply. The pipe had been placed on the table, and it was noticed that Mr. Obed Lull, winder of the clock these thirty years, did not look at it.',
      'Councillor Bream moved that a modern electrical clock be purchased from the city. He had seen one. It was silent, exact, and had no room in it for birds. The motion found no seconder. Councillor Dobbs said that a clock which nobody could hear was no use to a town where nobody looked up.',
      'The Vicar, who was present upon another matter, observed that thirteen was an unlucky number only for those who had been counting. He was asked to sit down, and did, upon the exhibits.',
      'A long discussion followed upon the question of the jackdaws, of which there are five,',
    ],
    jump: { text: ' (Continued on Page 2.)', page: 2 },
    slips: [
      ['the whole Market', 'thc whole Market'],
      ['a modern electrical', 'a modem⌫ electrical'],
      ['still warm', 'still wann'],
    ],
  },
  bandPhoto: {
    kind: 'caption',
    body: [
      'The new bandstand on Marlhaven Pier, opened on Thursday by Lady Corriander. The Silver Band played until the tide came in.',
    ],
    photo: '(Photo: S. Whitlow.)',
    credits: ['S. Whitlow'],
  },
  band: {
    kind: 'article',
    headline: 'NEW BANDSTAND\nOPENED',
    deck: 'Silver Band Plays with\nWet Feet.',
    body: [
      'Before a crowd put by the Piermaster at two thousand, and by the man who counts the turnstiles at eleven hundred and six, the new bandstand upon the Pier was declared open on Thursday afternoon.',
      'Lady Corriander, in dove grey, cut the ribbon with the fish-scissors kindly lent by Mr. Pinnock, and said that there was nothing like brass for keeping off the fog. The Silver Band then gave the “Harbour Lights” overture, the whole of “Gems from the Shows,” and, the tide having reached the lower deck, a selection of hymns.',
      'The bandmaster, Mr. Enoch Tidy, desires us to say that the second euphonium, which was seen to float past the landing stage at five o’clock, has been recovered and is drying.',
    ],
    slips: [['cut the ribbon', 'cut tbe ribbon']],
  },
  lifeboat: {
    kind: 'article',
    headline: 'LIFEBOAT CALLED\nTO A PICNIC',
    body: [
      'The lifeboat Charlotte Amy was launched at twenty minutes to four on Wednesday to the assistance of the Misses Fanshawe’s Academy, twenty-three young ladies and two governesses, who had spread their luncheon on the Parson’s Table and had not remarked that the sea was coming up round it.',
      'Coxswain Reuben Hake brought the boat alongside through a nasty chop, and all were taken off without the loss of so much as a hat. The crew were afterwards made to finish the sandwiches. “There was egg,” said the Coxswain, “and there was a pink kind. We have been out for worse.”',
      'The Academy has since knitted the crew nine pairs of stockings, all of one size.',
    ],
    slips: [['Coxswain Reuben', 'Coxswa1n Reuben']],
  },
  mackerel: {
    kind: 'article',
    headline: 'MACKEREL IN\nTHE HIGH STREET',
    body: [
      'The heaviest landing of mackerel since 1912 was made on Monday, when the nine boats of the inshore fleet came home with eleven thousand fish between them. The price at the Quay fell by breakfast to sixpence the score, and by dinner the fish were being given with a pound of tea.',
      'A cart overset by the Bank, and for some minutes the High Street was, in the words of Constable Nye, “a thing to walk round.” Every cat in the parish has since been reported asleep.',
    ],
  },
  tram: {
    kind: 'article',
    headline: 'COW BOARDS TRAM',
    body: [
      'Passengers by the 8.15 tram from Upper Marl were joined on Friday at Mill Lane by a red cow, the property of Mr. Josiah Peck, which stepped up behind, walked through, and stood looking out at the front. The conductor, finding no fare laid down for cattle, charged her as a perambulator.',
      'She got down at the Cattle Market without being told.',
    ],
  },
  notes: {
    kind: 'article',
    kicker: 'NOTES BY THE WAY',
    headline: 'The Art of Being Late',
    byline: 'By THE LAMPLIGHTER',
    credits: ['The Lamplighter'],
    body: [
      'I have carried my pole through the streets of this town for twenty-six winters, and I was never so happy in my work as on Tuesday, when nobody knew what time it was. I lit the lamps when it seemed dark. It is what they are for.',
      'I saw old Miss Pardew, who has walked to the post at ten past five since the Jubilee, standing at her gate like a boat at a mooring. “Is it ten past?” said she. I said it might be. “Then it might be not,” said she, and went and sat under her pear tree, where I do not believe she had sat before. It is in flower. She told me it was the first she knew of it. I offered to light her lamp, and she said that I might leave it a while.',
      'The schoolmaster rang his bell and found that the children were there already, having come early for fear of being late. They did their sums, and some of them did the next day’s, and the master has written to the Council to say that he would like the clock to be mended slowly.',
      'They will mend it, of course, and by the time this is read it will be scolding us all again from its tower. But I should like to put in a word for the thirteenth hour. It came to us but once, it cost the ratepayers nothing, and in it I saw a fishmonger look at the sky.',
    ],
    slips: [
      ['twenty-six winters', 'twenty-six wintcrs'],
      ['old Miss Pardew', 'o1d Miss Pardew'],
    ],
  },
  pointer: {
    kind: 'pointer',
    body: ['“THE LAMP ON GULL POINT.” Our Serial: see Page 2.'],
  },
  tides: {
    kind: 'notice',
    headline: 'THE STEAM FERRY\n“DAUNTLESS”',
    body: [
      'Summer Service, from Monday next. Leaves Marlhaven Quay 7.0, 8.30, 10.0 a.m.; 1.0, 3.30, 5.0 and 6.30 p.m. Leaves Far Side one half-hour later. Fares: single, 2d.; return, 3d.; bicycles and goats, 1d.; a wheelbarrow, by arrangement.',
      'The last boat will wait for any person seen running.',
    ],
    credit: 'T. GUNNEL, Master.',
  },
  obituary: {
    kind: 'notice',
    headline: 'CAPT. ELIAS PENNIFOLD',
    body: [
      'On the 11th inst., at Anchor Cottage, Captain Elias Pennifold, master mariner, in his ninetieth year. He went six times round the Horn and was ill each time. He leaves a widow, eleven children, a ship in a bottle not quite finished, and no enemies.',
      'It was the Captain who, in the winter of 1878, brought the brig Patience over the bar with a broken rudder by steering her, as he said, “like a cow, from the front.” In his later years he sat upon the third bollard of the Quay and told strangers the way to places that are no longer there. Several are known to have arrived. Friends will kindly meet at the Old Slip on Monday at high water.',
    ],
  },
  correction: {
    kind: 'notice',
    headline: 'CORRECTION',
    body: [
      'In our report of the Horticultural Dinner last week we described the Vicar as “a well-known old bean.” The words should have been “a well-known grower of beans.” We regret the error, which the Vicar has been good enough to enjoy.',
    ],
    slips: [['a well-known grower', 'a weIl-known grower']],
  },
  school: {
    kind: 'article',
    headline: 'AN ORCHESTRA\nWANTS A DRUM',
    body: [
      'The scholars of Fish Street School, who gave their first concert on Saturday, have now two fiddles, a flute, eleven combs and a piano that lacks only its lower half. What they have not is a drum. In the “Soldiers’ March” the part was taken by Master Wilfred Oakes upon a hip-bath, with feeling.',
      'Any reader possessed of a drum, and of neighbours, is asked to write to the Headmistress, Miss Lark.',
    ],
  },
}
