import { describe, test } from 'vitest';
import { check } from './check';

describe('quotations', () => {
  test('that ask', () => {
    check('“Why is the ferry late?” Ana Ruiz asked.', 'Ana Ruiz | asked | Why is the ferry late?');
    check('“Why is the ferry late?” the captain pressed.', 'the captain | pressed | Why is the ferry late?');
    check('“Late again!” Ana Ruiz tweeted early Tuesday.', 'Ana Ruiz | tweeted | Late again!');
    check(
      '“Why is it late again?” Ana Ruiz, the mayor of Osk, asked quietly.',
      'Ana Ruiz, the mayor of Osk | asked | Why is it late again?',
    );
    check(
      '“Why is the ferry late?” Ana Ruiz (R-Osk) asked Tuesday.',
      'Ana Ruiz (R-Osk) | asked | Why is the ferry late?',
    );
  });
  test('behind which the tagger misreads the speaker or the verb', () => {
    check('“The ferry is late again,” Will wrote.', 'Will | wrote | The ferry is late again,');
    check('“The ferry is late again,” Holm points out.', 'Holm | points out | The ferry is late again,');
    check('“The way I see it,” she elaborated, “it is late.”', 'she | elaborated | The way I see it, … it is late.');
    check(
      '“The ferry is late again,” the Osk mayor and presidential candidate said.',
      'the Osk mayor and presidential candidate | said | The ferry is late again,',
    );
  });
  test('but no title of a work', () => {
    check('Holm left in May, he said in his 2012 book, “A Life at Sea.”', 'he | said | Holm left in May');
    check('The Post spoke with Ruiz on its podcast, “So, That Happened.”');
    check(
      'Holm wrote in his memoir, “We were late every day.”',
      'Holm | wrote … in his memoir | We were late every day.',
    );
  });
  test('behind a sentence that ends in quoted words', () => {
    check(
      'Holm called the strike "a mess." "It was late again, and he laughed," Vesper said.',
      'Holm | called | the strike "a mess."',
      'Vesper | said | It was late again, and he laughed,',
    );
  });
  test('before a sentence that reports something else', () => {
    check(
      '“Why is the ferry late?” Ana Ruiz, the mayor, said the harbour was full.',
      ' |  | Why is the ferry late?',
      'Ana Ruiz, the mayor | said | the harbour was full',
    );
  });
  test('said once, whatever stands between the speaker and the verb', () => {
    check(
      'Ana Ruiz, reading the letter, complained in a note, “It leaves out the ferry.”',
      'Ana Ruiz, reading the letter | complained … in a note | It leaves out the ferry.',
    );
    check(
      'A man, not seen on camera, then told Holm, “We came for the ferry.”',
      'A man | told | We came for the ferry.',
    );
  });
  test('signed behind a dash or on the next line', () => {
    check('“The ferry is late again.”Ana Ruiz', 'Ana Ruiz |  | The ferry is late again.');
    check('“The ferry is late again.” Ana Ruiz left for Osk.', ' |  | The ferry is late again.');
    check('“The ferry is late again.” — Ana Ruiz', 'Ana Ruiz |  | The ferry is late again.');
    check('“The ferry is late again.”\n\n- Ana Ruiz.', 'Ana Ruiz |  | The ferry is late again.');
  });
  test('after a colon, whatever the verb', () => {
    check(
      'Ana Ruiz gave her reply in one line: “This is a betrayal of the north.”',
      'Ana Ruiz | : | This is a betrayal of the north.',
    );
    check(
      'Ana Ruiz continued:\n\n“Nobody knows why it is late.”',
      'Ana Ruiz | continued | Nobody knows why it is late.',
    );
  });
  test('told to somebody', () => {
    check('“The ferry is late,” Ana Ruiz told the Harbour Post.', 'Ana Ruiz | told | The ferry is late,');
  });
  test('behind long adjuncts', () => {
    check(
      'Ana Ruiz said on Friday, in reply to a letter from the crew, “Nobody knows why it is late.”',
      'Ana Ruiz | said | Nobody knows why it is late.',
    );
  });
  test('in the passive', () => {
    check(
      'Ana Ruiz was quoted as saying “the ferry is late”.',
      'Ana Ruiz | was quoted … as saying | the ferry is late',
    );
  });
  test('after a clause that ends with another report', () => {
    check(
      'When the captain said the ferry was late, Ana Ruiz replied, “Nobody told us.”',
      'the captain | said | the ferry was late',
      'Ana Ruiz | replied | Nobody told us.',
    );
  });
  test('that name a work or a place are nobody’s speech', () => {
    check('She starred in “The Last Ferry” in 1998.');
    check('The song “Harbour Lights” played for an hour.');
  });
});

describe('a sentence that begins without its capital', () => {
  test('has a speaker of its own', () => {
    check(
      'Ana Ruiz said the crew would sail. holm said the ferry was late.',
      'Ana Ruiz | said | the crew would sail',
      'holm | said | the ferry was late',
    );
  });
});

describe('speech without marks', () => {
  test('after a participle and a comma', () => {
    check(
      'Ana Ruiz questioned the plan, asking, If nobody pays, why should the ferry sail?',
      'Ana Ruiz | questioned | the plan',
      'Ana Ruiz | asking | If nobody pays, why should the ferry sail?',
    );
  });
  test('in a list that a speaker has announced', () => {
    check(
      'Ana Ruiz outlined three conditions, including:\n\n- The ferry must sail by noon.\n- The crew must be paid.',
      'Ana Ruiz | outlined | three conditions',
      'Ana Ruiz | outlined | The ferry must sail by noon.',
      'Ana Ruiz | outlined | The crew must be paid.',
    );
  });
});

describe('paraphrase', () => {
  test('with a condition or a quantity in front', () => {
    check('Ana Ruiz said if it rained the ferry would wait.', 'Ana Ruiz | said | if it rained the ferry would wait');
    check('Ana Ruiz said about half of the crews had left.', 'Ana Ruiz | said | about half of the crews had left');
  });
  test('with “as”', () => {
    check('As Ana Ruiz noted this week, the ferry was late.', 'Ana Ruiz | noted | the ferry was late');
  });
  test('behind an introduction', () => {
    check('In her view, Ana Ruiz said, the ferry was late.', 'Ana Ruiz | said | In her view … the ferry was late');
  });
  test('closed by its attribution, over other words of report', () => {
    check(
      'The crew is committed to maintaining the link, the captain’s spokesman said.',
      'the captain’s spokesman | said | The crew is committed to maintaining the link',
    );
  });
  test('ended by the reporter', () => {
    check(
      'Ana Ruiz said the ferry was late, while the captain said it had sailed.',
      'Ana Ruiz | said | the ferry was late',
      'the captain | said | it had sailed',
    );
  });
  test('by a noun of speech', () => {
    check(
      'Nothing came of the captain’s claim that the ferry had sailed.',
      'the captain | claim | that the ferry had sailed',
    );
  });
  test('of an intention', () => {
    check('Ana Ruiz vowed to reopen the pier.', 'Ana Ruiz | vowed | to reopen the pier');
    check(
      'Ana Ruiz declined to say when the ferry would sail.',
      'Ana Ruiz | declined to say | when the ferry would sail',
    );
  });
  test('of an accusation', () => {
    check('Ana Ruiz accused the captain of lying.', 'Ana Ruiz | accused | the captain of lying');
  });
  test('only the outer report of a nested one', () => {
    check(
      'Ana Ruiz said the captain believed that the ferry had sailed.',
      'Ana Ruiz | said | the captain believed that the ferry had sailed',
    );
  });
});

describe('sources', () => {
  test('around a day', () => {
    check('Ana Ruiz on Friday said the ferry was late.', 'Ana Ruiz | said | the ferry was late');
  });
  test('with brackets, “chief of staff” and a name behind a comma', () => {
    check(
      'The mayor’s chief of staff, Paulo Holt (Harbour Party), said the ferry was late.',
      'The mayor’s chief of staff, Paulo Holt (Harbour Party) | said | the ferry was late',
    );
  });
  test('joined by “and”', () => {
    check('Ana Ruiz and Paulo Holt said the ferry was late.', 'Ana Ruiz and Paulo Holt | said | the ferry was late');
  });
  test('who write', () => {
    check('Ana Ruiz emailed the crew saying the ferry was late.', 'Ana Ruiz | saying | the ferry was late');
  });
  test('with a relative clause behind the verb', () => {
    check(
      'The ferry is dear, said Mark Holm, a ferry expert who has published several books.',
      'Mark Holm, a ferry expert who has published several books | said | The ferry is dear',
    );
  });
  test('of two kinds, behind a clause', () => {
    check(
      'The ferry was late on Monday, teachers and union officials told the Post.',
      'teachers and union officials | told | The ferry was late on Monday',
    );
  });
  test('whose name is glued to words without marks', () => {
    check(
      'We are ready to listen. The north will pay for the ferry.Ana Ruiz',
      'Ana Ruiz |  | We are ready to listen. The north will pay for the ferry.',
    );
    check('The crew is ready. The north will pay.');
  });
  test('whose name stands inside the marks', () => {
    check(
      '“We are ready to listen and to go on talking.Ana Ruiz”',
      'Ana Ruiz |  | We are ready to listen and to go on talking.',
    );
    check(
      '“We are ready to listen and to go on talking.Not today.”',
      ' |  | We are ready to listen and to go on talking.Not today.',
    );
  });
});

describe('no report', () => {
  test.each([
    'Velmara has not told the truth about its navy.',
    'The storm claimed four lives.',
    'The alleged thief left by the last ferry.',
    'This suggests that nobody cares.',
    'The report on the pier is 90 pages long.',
    'To be sure, the pier is old.',
    'The ferry was supposed to sail at noon.',
    'The mayor claimed the trophy.',
    'Holm maintained his grip on a rival who had left early.',
    'You say the pier is safe.',
    'Hope Keller, a captain, did not come.',
    'Crews met a club supporting the mayor.',
    'Ruiz wrote 22 episodes.',
  ])('%s', (text) => check(text));
  test('an argument of many years is no argument for years', () => {
    check('Ana Ruiz has argued for years that the pier is unsafe.', 'Ana Ruiz | has argued | that the pier is unsafe');
  });
});
