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

/** Every small fault that can be put into the source of the file: `{ file, line, was, is, code }`, of which `code` is the whole file with it. */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants = [];
  visit(tree);
  return mutants;

  function visit(node) {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const { at, is } of faultsOf(node)) put(at, is);
    ts.forEachChild(node, visit);
  }

  function put(node, is) {
    const [start, end] = [node.getStart(tree), node.getEnd()];
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const code = source.slice(0, start) + is + source.slice(end);
    mutants.push({ file, line, was: source.slice(start, end), is, context: source.split('\n')[line - 1].trim(), code });
  }
}

function faultsOf(node) {
  if (ts.isBinaryExpression(node) || ts.isPropertyAccessExpression(node)) {
    const at = ts.isBinaryExpression(node) ? node.operatorToken : node.name;
    const is = others.get(at.getText());
    return is ? [{ at, is }] : [];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ at: node, is: node.operand.getText() }];
  if (ts.isNumericLiteral(node)) return [{ at: node, is: String(Number(node.text) + 1) }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ at: node, is: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ at: node, is: 'true' }];
  return ts.isIfStatement(node) ? [{ at: node.expression, is: 'false' }] : [];
}

/** At most so many of the list, evenly from its beginning to its end, a share of a step (from 0 to under 1) after each even place. */
export const sampled = (list, most, shift = 0) =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, i) => list[Math.floor(((i + shift) * list.length) / most)]);
