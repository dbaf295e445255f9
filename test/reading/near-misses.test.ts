import { describe, test } from 'vitest';
import { checkMarked } from './check';

// What looks like a report beside what is one: half of these hold a condition by what it lets through, half by what it keeps out.

describe('verbs that the tagger may take for nouns or adjectives', () => {
  test.each([
    '[Ina El-Kirr] {confirms} ⟨the letter is hers⟩.',
    '[A man] [who] {claims} ⟨the ferry is late⟩ was there.',
    'The crew fears rules that could sink it.',
    '[Ana Ruiz] {notes}: ⟨“The ferry was late again.”⟩',
    '[Holm and Ruiz] {claim} ⟨that it was late⟩.',
    '[Ana Ruiz] {alleged} ⟨the ferry was late⟩.',
    '[They] {have also alleged} ⟨the ferry was late⟩.',
    '[A former captain] {alleged} ⟨he had sold it⟩.',
    '[Ana Ruiz], [who] {alleged} ⟨the ferry was late⟩, left.',
    'Come early to be sure the ferry takes you.',
  ])('%s', checkMarked);
});

describe('verbs that no list has, beside a quotation', () => {
  test.each([
    '⟨“The ferry was late again,”⟩ {grinned} [the captain].',
    '⟨“The ferry was late again,”⟩ {grinned} [she].',
    '[Ana Ruiz] {grinned}, ⟨“The ferry was late again.”⟩',
    '⟨“Late again,”⟩ [Ana Ruiz] {grinned}.',
  ])('%s', checkMarked);
});

describe('verbs of report that report nothing', () => {
  test.each([
    'Ana Ruiz left without saying that the ferry was late.',
    'The crew found themselves stranded on the pier.',
    'Sailors who support Holm left early.',
    '[Sailors] [who] {refused to support} ⟨Holm⟩ left early.',
    'In an interview with “The Osk Hour,” [Ana Ruiz] {criticised} ⟨the plan⟩.',
    '[The crew] {say} ⟨none of the ships is safe⟩.',
    '[Ana Ruiz] {said}, ⟨that the ferry was late⟩.',
  ])('%s', checkMarked);
});

describe('“according to”, beside another report', () => {
  test.each([
    'According to the Post, [Holm] {said} ⟨that Ana Ruiz had sold the ferry⟩.',
    '⟨The ferry was late⟩, [Ana Ruiz] {said}, according to the agency.',
    '{According to} [Ana Ruiz and the crew], ⟨the ferry was late⟩.',
    '⟨The ferry was late⟩, {according to} [the agency], and the crew left.',
    '⟨The ferry was late⟩¹, {according to}¹ [Ana Ruiz]¹, and [the crew]² {said}² ⟨it had sunk⟩².',
    'According to Ana Ruiz, basically.',
  ])('%s', checkMarked);
});

describe('what leads up to the attribution', () => {
  test.each([
    'On “The Osk Hour,” [Ana Ruiz] {said} ⟨the ferry was late⟩.',
    'In an interview with “The Osk Hour,” [she] {said} ⟨the ferry was late⟩.',
    '⟨While she spoke, the ferry sank⟩, [Ana Ruiz] {said}.',
    '⟨Nine hurt in the ferry blast⟩, [police] {said}.',
    'At the pier, police said.',
    '[Ana Ruiz] {said} ⟨if he won, he would go⟩.',
    'Ana Ruiz said if he won.',
  ])('%s', checkMarked);
});

describe('who says it', () => {
  test.each([
    '⟨“The driver had fled,”⟩ [the jury] {was told}.',
    'The jury {was told} ⟨to leave⟩.',
    '[Ana Ruiz] met the crew and issued a statement {saying} ⟨the ferry was late⟩.',
    '[Ana Ruiz] left, sending a letter {saying} ⟨the ferry was late⟩.',
    'Ana Ruiz received [a letter] {saying} ⟨the ferry was late⟩.',
    '[Ana Ruiz]¹⁺² {said}¹ ⟨the ferry sank after the mayor had left⟩¹, {adding}² ⟨that it was late⟩².',
    'Ana Ruiz saw [the crew] {telling} the mayor ⟨that the ferry was late⟩.',
    'Nothing came of [the harbour board]’s {angry claim} ⟨that the ferry had sailed⟩.',
    'Nobody in Osk said the ferry was late.',
    'None said the ferry was late.',
  ])('%s', checkMarked);
});

describe('where the words end, and what are none', () => {
  test.each([
    '⟨The ferry was late⟩, [Ana Ruiz] {said}, a step that nobody expected.',
    '[Ana Ruiz] {said} ⟨the ferry was late and that it had sunk⟩.',
    '[Ana Ruiz], [who] {says} ⟨the ferry is late⟩, left.',
    '[Those] [who] {say} ⟨the pier is safe⟩ are few.',
    '[Ana Ruiz] {said} ⟨the ferry was late⟩ before saying so again.',
    '[Ana Ruiz] {expressed} {frustration} in an interview ⟨that the ferry was late⟩.',
    '[Ana Ruiz]¹⁺² {praised}¹ ⟨the plan⟩¹ but {did not say}² ⟨when it would begin⟩².',
    '[Ana Ruiz]¹⁺² {criticised}¹ ⟨the plan⟩¹, {saying}² ⟨it had failed⟩².',
    '[Ana Ruiz] {agreed} ⟨to meet⟩, potentially setting the stage for a deal.',
    '[The poll] {shows} ⟨Ana Ruiz ahead, with half of the vote⟩.',
    '[Ana Ruiz] {described} the plan: ⟨“It is late again and again.”⟩',
    '[Ana Ruiz] {found} ⟨the message chilling⟩.',
    'Ana Ruiz found a purse.',
    '[Ana Ruiz] {asked} the mayor about ⟨the pier⟩.',
    'Ana Ruiz asked the firm for comment.',
    '[Ana Ruiz] {threatened} ⟨the crew with a strike⟩.',
  ])('%s', checkMarked);
});

describe('words whose speaker stands beside them, or is yet to speak', () => {
  test.each([
    '“The ferry was late again.” — the crew',
    '⟨“Why?”⟩ [Ana Ruiz, the mayor of Osk], {asked}.',
    '⟨“Why?”⟩ [Ana Ruiz (Osk)] {asked} on Friday.',
    '⟨“Why?”⟩ [Bo Holm] {pressed}.',
    '⟨“Why?”⟩ [Ana Ruiz] {asked}. ⟨“It is late.”⟩',
    '[Ana Ruiz]¹ {said}¹: ⟨“The ferry is late.⟩¹\n\nA crowd at the pier\n\n⟨“Nobody knows why,”⟩² [she]² {said}².',
    '[Ana Ruiz]¹⁺² {put it}¹ this way:\n\n⟨“The ferry was late again.”⟩¹\n\n⟨“It sank.”⟩²',
    '[Ana Ruiz] {posted} the letter below.\n\n⟨I saw it leave.⟩',
    '[Holm] {said} ⟨he would sign it on condition that the port is opened⟩.',
    '[Holm] {said} ⟨it was late⟩ on condition of anonymity.',
    'The Post quoted [Ina Berg] as {saying} ⟨that Tom Vale had quoted the crew⟩.',
    '[Holm]¹ {said}¹ ⟨it was late⟩¹, and [Ana Ruiz]² {tweeted}² ⟨that it was not⟩².',
    '[Holm] {said} ⟨he would not resign because of Berg⟩, with whom he has clashed for years.',
    '[Holm] {said} ⟨he knew Berg⟩, who has led the fleet since May and would not talk to him.',
    'Holm accused no one.',
    '“The ferry was late again.” – The worst day of her life in the small town of Osk, by far.',
    '[Ana Ruiz] {posted} the letter below.\n\n⟨I am sorry.⟩\n\nPolice came.\n\nIt rained.\n\nIt was late.\n\nBuses ran.\n\nWrite to us.',
    '⟨“The ferry was late again,”⟩¹ [Ana Ruiz]¹⁺² {said}¹, {noting}² ⟨the “mess”⟩². ⟨“It will be late tomorrow.”⟩¹',
    '[The mayor]¹⁺² {said}¹⁺² ⟨three things were missing⟩¹:\n\n⟨“A ferry, a pier and a harbour.”⟩²',
    '[Ana Ruiz]¹: ⟨The ferry was late. [Bo Holm]² {said}² ⟨that it had sunk⟩².⟩¹\n\n[Post]³: ⟨Why?⟩³\n\n[Ana Ruiz]⁴: ⟨Nobody knows.⟩⁴',
  ])('%s', checkMarked);
});
