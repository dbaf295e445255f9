import { defineRule, type Fix } from '../rule';

export const bareAnonymousSource = defineRule({
  id: 'bare-anonymous-source',
  category: 'sourcing',
  severity: 'warning',
  alsoAs: ['information'],
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Unnamed source without a description',
  why: 'Readers who are told nothing about a source’s position cannot weigh what the source says.',
  remedy: 'Say who the source is and how they know, as precisely as the promise of anonymity allows.',
  guides: [
    'AP, anonymous sources: a bare “a source” is not accepted',
    'Reuters Handbook, The Essentials of Reuters sourcing: describe as fully as possible',
    'NPR Ethics Handbook, Transparency: describe anonymous sources',
  ],
  examples: {
    flags: [
      '[[A source]] said the cabinet would resign.',
      '[[Sources]] told this newspaper that the treaty was dead.',
      '[[An insider]] said the general had been dismissed.',
      '[[Sources close to the talks]] said the treaty was dead.',
      '[[Sources at the club]] say the captain will leave.',
      '[[Some sources at the Old Harbour]] are reporting that the captain will leave.',
      '[[A source]] said the cabinet would resign. Another source said the premier was ill.',
    ],
    passes: [
      'A European diplomat with direct knowledge of the draft said the treaty was dead.',
      'A cabinet official who attended the meeting said the cabinet would resign; the official asked not to be named because the vote is secret.',
      'The river is a source of dispute between the two states.',
      'The source code was lost, Ana Ruiz said.',
      'A government source said the cabinet would resign.',
      '“A source said so,” Ana Ruiz said.',
    ],
  },
  *check({ unnamedSources }) {
    const told = new Set<string>();
    for (const { span, words, kind, head } of unnamedSources()) {
      // Once an article is enough for each kind of source.
      if (kind === 'described' || told.has(head)) continue;
      told.add(head);
      const described = /s$/.test(words.split(/\s/)[0] ?? '') ? 'officials' : 'an official';
      const blank = /^\p{Lu}/u.test(words) ? described.charAt(0).toUpperCase() + described.slice(1) : described;
      const fix: Fix = {
        title: 'Say who it is and how they know',
        edits: [{ span, text: [{ blank }, ' with direct knowledge of ', { blank: 'matter' }] }],
      };
      yield kind === 'bare'
        ? {
            span,
            message: `“${words}” could be anybody: the article gives neither a position nor how they know.`,
            fixes: [fix],
          }
        : {
            span,
            message: `“${words}” says ${kind === 'place' ? 'where they are' : 'how they know'}, but not who they are.`,
            severity: 'information',
            fixes: [fix],
          };
    }
  },
});
