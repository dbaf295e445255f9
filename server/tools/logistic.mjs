// Logistic regression, the same on every machine: no chance in it, and no step whose size has to be chosen.

/**
 * The weights by which rows of numbers are told apart by their labels (0 or 1): one for each number, and the bias as the last.
 * `ridge` holds weights down, row by row of `importance`; Newton's method, which ends where the sum of errors is least.
 */
export function logistic(rows, labels, { ridge, importance = rows.map(() => 1), rounds = 12 }) {
  const size = rows[0].length + 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, i) => {
      const chance = 1 / (1 + Math.exp(-score(row, weights)));
      const error = importance[i] * (labels[i] - chance);
      const bend = importance[i] * chance * (1 - chance);
      for (let a = 0; a < size; a++) {
        const x = a < row.length ? row[a] : 1;
        if (x === 0) continue;
        gradient[a] += error * x;
        const line = curvature[a];
        for (let b = 0; b <= a; b++) line[b] += bend * x * (b < row.length ? row[b] : 1);
      }
    });
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < a; b++) curvature[b][a] = curvature[a][b];
      const held = a < size - 1 ? ridge : 1e-6;
      curvature[a][a] += held;
      gradient[a] -= held * weights[a];
    }
    const step = solve(curvature, gradient);
    for (let a = 0; a < size; a++) weights[a] += step[a];
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

/** The weighted sum of the row, with the bias: above 0 for the label 1. */
export function score(row, weights) {
  let sum = weights[row.length];
  for (let i = 0; i < row.length; i++) sum += row[i] * weights[i];
  return sum;
}

/** Solves the equations by Cholesky's decomposition: the matrix is symmetric and positive. */
function solve(matrix, right) {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i][j];
      for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(sum) : sum / lower[j][j];
    }
  }
  const half = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i];
    for (let k = 0; k < i; k++) sum -= lower[i][k] * half[k];
    half[i] = sum / lower[i][i];
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = half[i];
    for (let k = i + 1; k < size; k++) sum -= lower[k][i] * solution[k];
    solution[i] = sum / lower[i][i];
  }
  return solution;
}
