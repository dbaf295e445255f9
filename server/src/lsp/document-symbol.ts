import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { isGuess } from '../reading/confidence';
import { speakerNames } from '../reading/speakers/speakers-of';
import type { Statement } from '../reading/types';
import { accountOf } from '../reading/wording';
import { contains, hull, overlaps, type Span, slice } from '../text/span';
import { kindWords } from '../workspace/kind-words';
import { shortened } from './markdown';
import type { Current } from './reviews';
import { partsOf } from './speech';
import { toRange } from './to-lsp';

interface Entry {
  readonly span: Span;
  readonly symbol: DocumentSymbol;
}

/** The outline: headline, subheads, and under each the statements and quotations that stand there. */
export function documentSymbols(current: Current): DocumentSymbol[] {
  const { article } = current.review.reading;
  const heads = article.blocks.filter(({ kind }) => kind === 'headline' || kind === 'heading');
  // A headline printed twice is one headline.
  const [top] = heads.filter((block) => block.kind === 'headline');
  const sections = heads.filter((block) => block === top || block.kind === 'heading');
  const said = [...statementEntries(current), ...looseQuotations(current)].sort((a, b) => a.span[0] - b.span[0]);
  const roots: DocumentSymbol[] = said
    .filter(({ span }) => span[0] < (sections[0]?.span[0] ?? Infinity))
    .map(({ symbol }) => symbol);
  let headline: DocumentSymbol | undefined;
  sections.forEach((block, i) => {
    const from = block.span[0];
    const next = sections[i + 1]?.span[0] ?? article.text.length;
    const end = block === top ? article.text.length : next;
    const children = said.filter(({ span }) => span[0] >= from && span[0] < next).map(({ symbol }) => symbol);
    const symbol: DocumentSymbol = {
      name: shortened(slice(article.prose, block.span), 120) || '…',
      kind: block === top ? SymbolKind.File : SymbolKind.Namespace,
      range: toRange(current.document, [from, end]),
      selectionRange: toRange(current.document, block.span),
      children,
    };
    if (block !== top && headline) headline.children?.push(symbol);
    else roots.push(symbol);
    if (block === top) headline = symbol;
  });
  return roots;
}

/** The same outline for editors that show no tree. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(uri, children ?? [], name),
  ]);
}

function statementEntries({ document, review }: Current): Entry[] {
  const { reading } = review;
  return reading.statements
    .filter((statement) => statement.content.length > 0)
    .map((statement) => {
      const span = hull(partsOf(statement));
      const content = hull(statement.content);
      const speaker = speakerNames(reading, statement) ?? 'Nobody named';
      const symbol: DocumentSymbol = {
        name: `${speaker}: ${shortened(accountOf(reading, statement), 100)}`,
        detail: `${kindWords[statement.kind]}${isGuess(statement) ? ', a guess' : ''}`,
        kind: statement.kind === 'indirect' ? SymbolKind.Interface : SymbolKind.String,
        range: toRange(document, span),
        selectionRange: toRange(document, contains(span, content) ? content : span),
      };
      return { span, symbol };
    });
}

/** Speech that no statement accounts for. */
function looseQuotations({ document, review }: Current): Entry[] {
  const { article, quotations, statements } = review.reading;
  const covered = (span: Span) =>
    statements.some((statement: Statement) => statement.content.some((c) => overlaps(c, span)));
  return quotations
    .filter(({ use, depth, content }) => use === 'speech' && depth === 0 && !covered(content))
    .map(({ span, content }) => {
      const range = toRange(document, span);
      const name = `“${shortened(slice(article.text, content), 100)}”`;
      return { span, symbol: { name, detail: 'quotation', kind: SymbolKind.String, range, selectionRange: range } };
    });
}
