import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { capitalised } from '../article/title-case';
import type { Article } from '../article/types';
import type { Pos, Token } from './types';

let tagger: ReturnType<typeof winkNLP> | undefined;

/** The article's words and marks with part of speech and lemma, in order. Loading the model takes about 60 ms, once. */
export function tag(article: Article): Token[] {
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const tokens: Token[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    let at = sentence.span[0];
    const folded = article.plain.slice(...sentence.span);
    // One blank for any white space: the tagger must not see how lines end. Words are found again in `folded`.
    const words = tagger.readDoc(folded.replace(/\s{2,}|[^\S ]/g, ' ')).tokens();
    const forms = words.out();
    const tags = words.out(its.pos) as Pos[];
    const lemmas = words.out(its.lemma as typeof its.value);
    let titled: boolean | undefined;
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as string;
      const start = sentence.span[0] + folded.indexOf(form, at - sentence.span[0]);
      if (start < at) continue;
      at = start + form.length;
      let pos = corrected(forms, tags, i);
      // In a title every word has a capital, and none says anything.
      if (pos !== tags[i]) titled ??= capitalised(folded) > 0.6;
      if (titled) pos = tags[i] as Pos;
      tokens.push({
        start,
        end: at,
        form,
        lower: form.toLowerCase(),
        lemma: (lemmas[i] ?? form).toLowerCase(),
        pos,
        sentence: index,
      });
    }
  }
  return tokens;
}

const capital = /^[A-Z][a-z]+$/;

/** The tag of a word, where the tagger is known to err: given names that are also verbs, “further” before a verb. */
function corrected(forms: readonly string[], tags: readonly Pos[], i: number): Pos {
  const tag = tags[i] as Pos;
  const form = forms[i] as string;
  if (form === 'further' && tags[i + 1] === 'VERB') return 'ADV';
  // “According to police”: no infinitive.
  if (tag === 'VERB' && forms[i - 1] === 'to' && /^according$/i.test(forms[i - 2] ?? '')) return 'NOUN';
  if (i === 0 || !(tag === 'VERB' || tag === 'AUX' || tag === 'NOUN') || !capital.test(form)) return tag;
  const before = forms[i - 1] as string;
  const after = forms[i + 1] ?? '';
  if (tags[i + 1] === 'PROPN' && /^[A-Z]/.test(after) && !/^[A-Z]/.test(before) && tag !== 'AUX') return 'PROPN';
  if (tag === 'NOUN') return tag;
  // A capital inside a sentence that is no title: a name that is also a verb (“said Cook provided”, “Will Smith”).
  if (/^[a-z,]/.test(before) || tags[i - 1] === 'PROPN') return 'PROPN';
  // “,” Read said: a name that is also a verb, right behind a closing mark.
  const spoken =
    /^(?:said|says|told|added|wrote|asked|tweeted)$/.test(after) || (after === ',' && forms[i + 2] === 'who');
  if (tag === 'VERB' && (spoken || (after === "'s" && tags[i + 1] === 'PART'))) return 'PROPN';
  return tag;
}
