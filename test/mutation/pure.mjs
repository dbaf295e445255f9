import ts from 'typescript';

/** Methods that change what they are called on. */
const changing = new Set(
  'add clear copyWithin delete fill next pop push reverse set shift sort splice unshift'.split(' '),
);

/** Tells of expressions and functions in the program whether they can be asked once more without a trace. */
export function purityIn(program) {
  const checker = program.getTypeChecker();
  const known = new Map();
  return {
    isPure,
    isPureFunction: (called) => called.body !== undefined && !called.asteriskToken && !changesOthers(called),
  };

  function isPure(node) {
    if (changedBy(node) || ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return false;
    // What is called later may find things changed.
    if (ts.isFunctionLike(node) && !ts.isCallExpression(node.parent)) return false;
    if (ts.isCallExpression(node) && leavesTraces(node)) return false;
    return !ts.forEachChild(node, (child) => !isPure(child));
  }

  function leavesTraces(call) {
    const called = checker.getResolvedSignature(call)?.declaration;
    return called?.body !== undefined && changesOthers(called);
  }

  /** Whether the function changes something that it has not made itself. */
  function changesOthers(called) {
    if (!known.has(called)) {
      known.set(called, false);
      known.set(called, changesIn(called.body, called));
    }
    return known.get(called);
  }

  function changesIn(node, called) {
    const changed = changedBy(node);
    if (changed && !isOwn(changed, called)) return true;
    if (ts.isCallExpression(node) && leavesTraces(node)) return true;
    return ts.forEachChild(node, (child) => changesIn(child, called)) === true;
  }

  function isOwn(changed, called) {
    const root = rootOf(changed);
    if (!ts.isIdentifier(root)) return !ts.isThis(root);
    const declared = checker.getSymbolAtLocation(root)?.valueDeclaration;
    if (!declared || declared.pos < called.pos || declared.end > called.end) return false;
    if (root === changed) return true;
    return ts.isVariableDeclaration(declared) && !isBorrowed(declared);
  }
}

/** Whether the variable may be another's thing: “const { found } = context”, “for (const part of parts)”. */
function isBorrowed({ name, initializer, parent }) {
  if (!ts.isIdentifier(name)) return true;
  if (!initializer) return ts.isForOfStatement(parent.parent);
  return ts.isIdentifier(initializer) || ts.isPropertyAccessExpression(initializer);
}

/** What the node itself changes: a variable, or a part of something, as is what a changing method is called on. */
function changedBy(node) {
  if (ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind)) return node.left;
  if (ts.isDeleteExpression(node)) return node.expression;
  const steps = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
  if (steps && [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator))
    return node.operand;
  const called = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression;
  return called && changing.has(called.name.text) ? called : undefined;
}

/** What “a.b[c]” begins with. */
function rootOf(node) {
  let root = node;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = root.expression;
  return root;
}
