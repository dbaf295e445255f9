import ts from 'typescript';

/** Operators, and what stands in their place in a mutant. */
const others = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['-', '+'],
  ['some', 'every'],
  ['every', 'some'],
]);

/**
 * Every small fault that can be put into the source of the file: `{ file, start, end, line, was, is, context, early }`, of
 * which `early` tells that it is come to as soon as the file is loaded.
 */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants = [];
  visit(tree, true);
  return mutants;

  function visit(node, early) {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const { at, is } of faultsOf(node)) put(at, is, early);
    ts.forEachChild(node, (child) => visit(child, early && !ts.isFunctionLike(node)));
  }

  function put(node, is, early) {
    const [start, end] = [node.getStart(tree), node.getEnd()];
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const was = source.slice(start, end);
    mutants.push({ file, start, end, line, was, is, context: lineAt(source, start), early });
  }
}

const lineAt = (source, at) => source.slice(source.lastIndexOf('\n', at) + 1, source.indexOf('\n', at)).trim();

/** The faults that can be put into the node itself: what is in the place of which part of it. */
export function faultsOf(node) {
  if (ts.isBinaryExpression(node) || ts.isPropertyAccessExpression(node)) {
    const at = ts.isBinaryExpression(node) ? node.operatorToken : node.name;
    const is = others.get(at.getText());
    return is ? [{ at, is }] : [];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ at: node, is: node.operand.getText() }];
  if (ts.isNumericLiteral(node) && !isName(node)) return [{ at: node, is: String(Number(node.text) + 1) }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ at: node, is: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ at: node, is: 'true' }];
  return ts.isIfStatement(node) ? [{ at: node.expression, is: 'false' }] : [];
}

/** “{ 0: first }” */
const isName = (number) => number.parent.name === number || number.parent.propertyName === number;

/** At most so many of the list, evenly from its beginning to its end, a share of a step (from 0 to under 1) after each even place. */
export const sampled = (list, most, shift = 0) =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, i) => list[Math.floor(((i + shift) * list.length) / most)]);
