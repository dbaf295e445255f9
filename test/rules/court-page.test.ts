import { expect, test } from 'vitest';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { mark, marked } from '../marked-text';

/** The page as it is marked: what the rule flags, and nothing else. */
function check(source: string) {
  const { text } = marked(source);
  const { findings } = review(text, 'plain', emptyDesk);
  const told = findings.filter(({ rule }) => rule === 'presumption-of-guilt');
  expect(
    mark(
      text,
      told.map(({ span }) => span),
    ),
  ).toBe(source);
}

const page: readonly (readonly [name: string, story: string])[] = [
  [
    'charged',
    'Woman charged over Osk pier fire\n\nA woman was charged with arson on Monday after a fire on the pier at Osk.\n\nThe woman, who is 41, [[set fire to]] two sheds before she ran to the station. She will appear in court on Friday.',
  ],
  [
    'denies',
    'Shop owner in hospital\n\nLeo Pell walked into a shop in Marn at noon and [[stabbed]] the owner twice. He denies attempted murder.\n\nAnders Vint, who [[helped]] Pell hide the knife, denies the charge.\n\nThe court heard that Pell had been in the shop before. He had shot at the door in May.',
  ],
  [
    'convicted',
    'Surgeon jailed for fraud\n\nThe surgeon Ina Brann was found guilty of fraud on Friday.\n\nBrann billed patients for operations that never took place. She defrauded the clinic of four million crowns, and her victims were told in May.',
  ],
  [
    'pleaded guilty to one of two charges',
    'Guard admits theft\n\nThe guard Ilan Sorn pleaded guilty to theft but denies arson.\n\nSorn stole nine paintings from the museum. He then [[set fire to]] the store.',
  ],
  [
    'acquitted',
    'Trader cleared\n\nA jury acquitted the trader Mara Telling of bribery on Tuesday.\n\nTelling [[bribed]] two officials of the harbour office in 2019. She said she was relieved.',
  ],
  [
    'appeal',
    'Killer of two appeals\n\nAna Dorvek, who murdered two men in 2011, is appealing against her conviction.\n\nDorvek was convicted of murder in 2013. She strangled both men in their sleep.',
  ],
  [
    'conviction quashed',
    'Judges free teacher\n\nThe teacher Jan Kolm was convicted of murder in 2003. His conviction was quashed on Monday.\n\nKolm [[strangled]] his lodger in her sleep.',
  ],
  [
    'inquest',
    'Inquest into death of crew member\n\nThe coroner said the captain had left the gate open. Nobody has been charged.\n\nThe ferry hit the pier at noon and killed a crew member.',
  ],
  [
    'civil suit',
    'Investors sue\n\nThe banker Olof Marsh is being sued by 40 investors for fraud.\n\nMarsh [[defrauded]] them of nine million crowns, and spent it on a house. The lawsuit says he forged their signatures.',
  ],
  [
    'dead suspect',
    'Five shot at market\n\nThe gunman, Rolf Tann, shot five people before he turned the gun on himself.\n\nTann had been charged with assault in May. He murdered his neighbour first.',
  ],
  [
    'minor',
    'Boy held over attack\n\nA boy of 15 was arrested on suspicion of robbery on Sunday.\n\nThe boy [[robbed]] a driver near the station. A girl of the same age was released.',
  ],
  [
    'police statement',
    'Two arrested after chase\n\nPolice said Emil Hark had stolen a van and had rammed two cars. Hark was arrested at dawn.\n\nAccording to police, Hark stole the van from a farm.\n\nHark was charged with theft. He allegedly stole a second van.',
  ],
  [
    'allegation in parliament',
    'Minister accused\n\nThe opposition told parliament that the minister Vera Lund had taken bribes from a builder. Lund is under investigation and denies corruption.\n\nLund, who [[took bribes]] from the builder for nine years, left the chamber.',
  ],
  [
    'arrest abroad',
    'Fugitive found\n\nPiet Roan was arrested in Kestria on Thursday on suspicion of smuggling.\n\nRoan [[smuggled]] nine tonnes of tobacco into Osk. His lawyer said he would fight extradition.\n\nIn 2009 Roan ran for mayor and beat Ana Ruiz.',
  ],
];

test.each(page)('%s', (_, story) => check(story));

test('an investigation of one is no case against another', () => {
  check(
    'Leo Pell denies murder. The victim, Anders Holm, robbed a bank in 1998.\n\nHis brother Emil Holm smuggled tobacco for years.',
  );
});

test('a conviction of long ago does not answer for what somebody is charged with now', () => {
  check(
    'Leo Pell was convicted of fraud in 2009. Pell embezzled two million crowns in 2007.\n\nOn Monday he was charged with fraud again. He [[embezzled]] four million crowns from the club.',
  );
});
