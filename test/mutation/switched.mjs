import ts from 'typescript';
import { faultsOf } from './mutants.mjs';

/**
 * The source of the tree with all the mutants in it, each behind a switch of the switchboard. An expression that leaves no traces is a group: it can
 * be asked with each of its mutants in turn, so that the tests to which they make no difference are known. Operands stay together: “a || b || c”
 * becomes “(a && b) || c”.
 */
export function switched(tree, mutants, { isPure, isPureFunction }) {
  const source = tree.text;
  const ids = new Map(mutants.map(({ id, start, is }) => [`${start} ${is}`, id]));
  return `const __m = globalThis.hearsayMutants;${source.slice(0, tree.getStart())}${written(tree, false)}`;

  /** The code of the node; `grouped` tells whether it stands in a group. */
  function written(node, grouped) {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return node.getText();
    const group = grouped || !canBeGroup(node) || !isPure(node) ? [] : idsIn(node);
    if (group.length === 0) return entered(node, asked(node, grouped));
    return `__m.${isCondition(node) ? 'tests' : 'gives'}([${group}], () => (${asked(node, true)}))`;
  }

  /** The code of a function with a gate for calls from elsewhere, where it is exported and leaves no traces. */
  function entered(node, code) {
    if (!isExported(node) || !isPureFunction(node)) return code;
    if (!ts.isFunctionDeclaration(node)) return `__m.gate(${code})`;
    return code.replace(
      /^export function (\w+)/,
      'export function $1(...all) { return __m.enters($1_, all); } function $1_',
    );
  }

  function asked(node, grouped) {
    const never = ts.isIfStatement(node.parent ?? node) && node === node.parent.expression && idAt(node, 'false');
    const code = withSwitch(node, grouped);
    return never ? `(${isOn(never, grouped)} ? false : (${code}))` : code;
  }

  function withSwitch(node, grouped) {
    const [fault] = ts.isIfStatement(node) ? [] : faultsOf(node);
    const id = fault && idAt(fault.at, fault.is);
    if (!id) return inner(node, grouped);
    const on = isOn(id, grouped);
    if (ts.isPropertyAccessExpression(node)) {
      const owner = written(node.expression, grouped);
      return `${owner}${node.questionDotToken ? '?.' : ''}[${on} ? '${fault.is}' : '${node.name.text}']`;
    }
    if (ts.isPrefixUnaryExpression(node)) return `__m.not(${on}, ${written(node.operand, grouped)})`;
    if (!ts.isBinaryExpression(node)) return `(${on} ? ${fault.is} : ${node.getText()})`;
    const [left, right] = [written(node.left, grouped), written(node.right, grouped)];
    const second = /^(?:&&|\|\|)$/.test(fault.is) ? `() => (${right})` : right;
    return `__m['${fault.at.getText()}'](${on}, ${left}, ${second})`;
  }

  /** The code of the node, of whose parts each may have a switch. */
  function inner(node, grouped) {
    let [code, at] = ['', node.getStart(tree)];
    ts.forEachChild(node, (child) => {
      code += source.slice(at, child.getStart(tree)) + counted(child, written(child, grouped));
      at = child.getEnd();
    });
    return code + source.slice(at, node.getEnd());
  }

  function isOn(id, grouped) {
    return grouped ? `__m.is(${id})` : `__m.reaches(${id})`;
  }

  function idAt(node, is) {
    return ids.get(`${node.getStart(tree)} ${is}`);
  }

  function idsIn(node) {
    const own = ts.isIfStatement(node.parent) && node === node.parent.expression ? [idAt(node, 'false')] : [];
    return [...own, ...idsBelow(node)].filter((id) => id !== undefined);
  }

  function idsBelow(node) {
    const found = faultsOf(node).map(({ at, is }) => idAt(at, is));
    ts.forEachChild(node, (child) => void found.push(...idsBelow(child)));
    return found;
  }
}

function isExported(node) {
  const statement = ts.isFunctionDeclaration(node) ? node : node.parent?.parent?.parent;
  const named = ts.isFunctionDeclaration(node) || (ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent));
  return named && statement.modifiers?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
}

/** The code of a loop's or a function's body, which counts how often it is run. */
function counted(body, code) {
  const { parent } = body;
  if (ts.isFunctionLike(parent) && parent.body === body && ts.isBlock(body)) return `{ __m.step(); ${code.slice(1)}`;
  if (ts.isIterationStatement(parent, false) && parent.statement === body) return `{ __m.step(); ${code} }`;
  return code;
}

/** Whether a function can stand in the place of the node, which is called at once. */
function canBeGroup(node) {
  const { parent } = node;
  if (!parent || ts.isFunctionLike(node) || !ts.isExpression(node)) return false;
  if (ts.isCallExpression(parent)) return parent.arguments.includes(node);
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.expression === node;
  if (ts.isBinaryExpression(parent))
    return parent.right === node || !ts.isAssignmentOperator(parent.operatorToken.kind);
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return places.some((isPlace) => isPlace(parent)) && !ts.isSpreadElement(node);
}

const places = [
  ts.isExpressionStatement,
  ts.isReturnStatement,
  ts.isIfStatement,
  ts.isWhileStatement,
  ts.isDoStatement,
  ts.isForStatement,
  ts.isArrowFunction,
  ts.isYieldExpression,
  ts.isConditionalExpression,
  ts.isParenthesizedExpression,
  ts.isArrayLiteralExpression,
  ts.isSpreadElement,
  ts.isTemplateSpan,
];

/** Whether only the truth of the expression matters. */
function isCondition(node) {
  const { parent } = node;
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent);
}
