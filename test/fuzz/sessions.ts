import fc from 'fast-check';
import { aboutArticle, aboutName, aboutPlace } from '../lsp/questions';
import { lineEnds, marks, strange, structure, words } from '../property/pieces';
import { constructs, deskPieces, invisible } from './constructs';
import type { Copy, NewsroomFiles, SessionInput, Step } from './input';

const deskFile = fc.constantFrom('hearsay.yaml', 'actors.yaml');
const deskText = fc.array(fc.constantFrom(...deskPieces), { maxLength: 5 }).map((lines) => lines.join(''));
const offset = fc.oneof(fc.nat({ max: 4_000 }), fc.nat({ max: 200 }), fc.constant(1e9));
const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'abc ,.;:’\'"“”\n-*_@'.split('')) },
  { weight: 3, arbitrary: fc.constantFrom(...words, ...marks, ...structure, ...constructs) },
  { weight: 1, arbitrary: fc.constantFrom(...strange, ...lineEnds, ...invisible) },
  { weight: 1, arbitrary: fc.constant('') },
);
const removed = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat({ max: 30 }) },
  { weight: 1, arbitrary: fc.nat({ max: 2_000 }) },
);
const methods = [...aboutArticle, ...aboutPlace, aboutName].map(({ method }) => method);

/** What somebody does who writes in an article and now and then in the desk’s files, and whose editor asks about them meanwhile. */
export function sessions(articles: fc.Arbitrary<Copy>, desks: fc.Arbitrary<NewsroomFiles>): fc.Arbitrary<SessionInput> {
  return fc
    .tuple(articles, articles, desks)
    .chain(([copy, second, files]) => fc.tuple(fc.constant([copy, second, files] as const), steps(copy.path)))
    .map(([[copy, second, files], steps]) => ({
      kind: 'session',
      files: { ...files, 'articles/second.md': second.text },
      steps: [{ do: 'open', ...copy }, ...steps],
    }));
}

function steps(article: string): fc.Arbitrary<Step[]> {
  const path = fc.oneof(
    { weight: 12, arbitrary: fc.constant(article) },
    { weight: 1, arbitrary: fc.constant('articles/second.md') },
    { weight: 1, arbitrary: deskFile },
  );
  const step: fc.Arbitrary<Step> = fc.oneof(
    some(14, 'edit', { path, at: offset, length: removed, text: typed }),
    some(6, 'undo', { path }),
    some(8, 'ask', { path, what: fc.constantFrom(...methods), at: offset, waits: fc.boolean() }),
    some(1, 'edit', { path: deskFile, at: offset, length: removed, text: deskText }),
    some(1, 'write', { path: deskFile, text: fc.option(deskText) }),
    some(1, 'close', { path }),
    some(1, 'switch', { path, on: fc.boolean() }),
  );
  return fc.array(step, { minLength: 5, maxLength: 60, size: 'max' });
}

const some = <Kind extends Step['do'], Fields extends object>(
  weight: number,
  kind: Kind,
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
) => ({
  weight,
  arbitrary: fc.record(fields).map((fields) => ({ do: kind, ...fields })) as fc.Arbitrary<{ do: Kind } & Fields>,
});
