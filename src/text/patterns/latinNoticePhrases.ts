/** Set phrases of notices and small advertisements in three languages, in small letters. */
export const PHRASES: readonly string[] = `
begs to announce|begs to inform|beg to announce|beg to inform|apply to |apply at |apply by |
apply, |apply box|apply p.|tenders are invited|invite tenders|invites tenders|are invited for|
finder |fares:|fares :|admission:|terms moderate|on application| inst.|friends will kindly|
please accept this|no flowers|without reserve|what offers|or near offer|must be seen|box |
write p.|seeks situation|references essential|is hereby given|required to send|the undersigned|
of a son|of a daughter|after a long illness|s’adresser|s'adresser|écrire |se présenter|
au comptant|le public est informé|le public est prévenu|il sera procédé|il sera vendu|
à la requête|adjudication|cahier des charges|références exigées|cherche emploi|cherche place|
récompense|état neuf|état de neuf|remercient |on nous prie d’annoncer|on nous prie d'annoncer|
obsèques|le présent avis|faire-part|naissances :|prix modéré|näheres |angebote |offerten |
zuschriften |zu vermieten|zu verkaufen|sofort gesucht| gesucht.|sucht stellung|gegen belohnung|
abzugeben|billig |an die geschäftsstelle|in der geschäftsstelle|bis auf weiteres|
zuwiderhandlungen|einzureichen|handelsregister|zwangsversteigerung|meistbietend|nach kurzem|
schwerem leiden|innigsten dank|herzlichen dank|tiefer trauer|hinterbliebenen|beerdigung|
statt besonderer|by private treaty|for particulars|full particulars|no agents|state age|
enclose stamp|stamped addressed|claims against|estate of the late|will be sold by|
hereby notified|in loving memory|beloved wife|beloved husband|interment|strayed|
bonne à tout faire|bonnes références|mise à prix|très bon état|fonds de commerce|à céder|
faire offre|prix à débattre|vous êtes prié|ont la douleur|de profundis|zu erfragen|
unter chiffre|gut erhalten|entschlafen|hiermit bekannt|öffentlich versteigert|fundbüro|
vermählte|verlobte
`
  .replace(/\n/gu, '')
  .split('|')

/** Such phrases that reports have too: they tell what an item is, and not where it begins. */
export const MORE_PHRASES: readonly string[] = `
for sale by|vacant possession|freehold|leasehold|per week;|guineas the|telephone no|p.o. box|
post free|by auction|on view|executors|creditors|no letters|passed away|peacefully|
marriage arranged|engagement is announced|sealed tenders|lowest or any tender|take notice|
pursuant to|by order of|doors open|early doors|stalls |matinee|seats may be|box office|
we regret the error|should have read|good home|good wages|liberal reward|and reward|on or about|
answering to|live in;|all found|libre de suite|meublé|loyer |s’adr.|s'adr.|étude de|
curieux s’abstenir|poste restante|rapporter contre|bonne récompense|levée du corps|inhumation|
vous prient|prient leurs|de vouloir bien assister|fiançailles|vente judiciaire|
commissaire-priseur|par autorité|soumissions|est interdite|location ouverte|fauteuils|
il faut lire|lire :|on demande |on cherche |bons gages|nourri|sérieuses références|
zu kaufen gesucht|zu mieten gesucht|preiswert|zu melden|vorzustellen|bewerbungen|
gehaltsansprüche|freie station|kost und logis|fernruf|entlaufen|zugelaufen|abhanden gekommen|
wiederbringer|finderlohn|verschied|heimgang|einäscherung|trauerfeier|trauerhaus|nach langem|
kranzspenden|aufgebot|konkursverfahren|gläubiger|anzumelden|ausschreibung|verdingung|
kassenöffnung|vorverkauf|eintritt frei|muß es heißen|muss es heißen|muß es richtig|gesperrt
`
  .replace(/\n/gu, '')
  .split('|')
