// Which words an expression cannot do without: the engine looks at those that stand in a sentence before it asks the expression.
import regexpTree from 'regexp-tree';

/** More strings than these are not written out: what is made of so many parts is looked at part by part. */
const mostStrings = 5000;
/** The words that stand most often in news, in that order: a choice of others tells more. */
const common =
  'the to of and a in that for is on was with he as it at by be from his said has have an are not they but will who their this were had or its been would about we you she her one all there more if than when up out what which can no so do some after over also could into other our him just most only them two first now how i'.split(
    ' ',
  );

/** Words that the tagger cuts in two where a verb follows. */
const cutInTwo = new Set(['cannot', 'gonna', 'gotta']);

/** Beyond the best choice only those tell much whose words stand more rarely than this, by `cost`, and no more than so many. */
const rare = 150;
const mostChoices = 3;

/**
 * For each of the sequences between the outermost bars of the expression, choices of words: what it matches, in whatever capitals,
 * holds a word of each choice, as the tagger cuts words. Nothing where a sequence needs no word.
 */
export function neededWords(source) {
  const { body } = regexpTree.parse(new RegExp(source, 'i'));
  const needs = choicesOf(body).map((parts) => {
    const [best, ...others] = choicesIn(parts, false, false);
    const more = others.filter((words) => cost(words) < rare).slice(0, mostChoices - 1);
    return best && [best, ...more].map((words) => [...words].sort());
  });
  return needs.every(Boolean) ? needs : undefined;
}

/** The choices among the parts of a sequence, the best first; `left` and `right` say whether a word ends where the sequence begins and ends. */
function choicesIn(parts, left, right) {
  const choices = [];
  for (let i = 0; i < parts.length; i++) {
    const before = isEdge(parts.slice(0, i).reverse(), 'end', left);
    let strings = [''];
    let next = i;
    for (; next < parts.length && !isGap(parts[next]); next++) {
      const more = stringsOf(parts[next]);
      if (!more || strings.length * more.length > mostStrings) break;
      strings = strings.flatMap((start) => more.map((end) => start + end));
    }
    if (next > i) {
      choices.push(wholeWords(strings, before, isEdge(parts.slice(next), 'start', right)));
      i = next - 1;
    } else if (parts[i].type === 'Group') {
      choices.push(union(choicesOf(parts[i]), before, isEdge(parts.slice(i + 1), 'start', right)));
    } else if (parts[i].type === 'Repetition' && !mayBeEmpty(parts[i])) {
      // What is said twice in a row may make one word.
      choices.push(union(choicesOf(parts[i]), false, false));
    }
  }
  return choices.filter(Boolean).sort((a, b) => cost(a) - cost(b));
}

/**
 * How often one of the words stands somewhere, roughly, beside 1,000 for the most frequent word: the tenth is a tenth as frequent, and
 * the others are rare.
 */
const cost = (words) =>
  [...words].reduce((sum, word) => sum + (common.includes(word) ? 1000 / (common.indexOf(word) + 1) : 0.2), 0);

/** What one of several sequences needs is one of what each of them needs. */
function union(sequences, left, right) {
  const all = sequences.map((sequence) => choicesIn(sequence, left, right)[0]);
  return all.every(Boolean) ? new Set(all.flatMap((words) => [...words])) : undefined;
}

/** One whole word of each of the strings, the rarest. */
function wholeWords(strings, left, right) {
  const words = new Set();
  for (const string of strings) {
    // A letter at an end that may go on stands for what is not known of the word.
    const whole = `${left ? ' ' : '_'}${string}${right ? ' ' : '_'}`
      .replace(/n['’]t(?!\w)/g, " n't")
      .split(/[^\w'’]+|['’](?:s|re|ve|ll|d)(?!\w)/)
      .filter((word) => /^(?:n't|[a-z]+)$/.test(word) && !cutInTwo.has(word));
    if (whole.length === 0) return undefined;
    words.add(whole.sort((a, b) => cost([a]) - cost([b]) || b.length - a.length)[0]);
  }
  return words;
}

/** All strings that the part matches, with a blank for a border of a word; nothing where they are too many to name. */
function stringsOf(part) {
  switch (part.type) {
    case 'Char':
      return part.kind === 'simple' ? [(part.symbol ?? part.value).toLowerCase()] : undefined;
    case 'CharacterClass':
      return part.negative || part.expressions.some(({ kind }) => kind !== 'simple')
        ? undefined
        : part.expressions.map(({ symbol, value }) => (symbol ?? value).toLowerCase());
    case 'Assertion':
      return [isBorder(part) ? ' ' : ''];
    case 'Repetition': {
      const strings = part.quantifier.kind === '?' ? stringsOf(part.expression) : undefined;
      return strings && ['', ...strings];
    }
    case 'Group': {
      const all = choicesOf(part).map((parts) =>
        parts.reduce(
          (strings, one) => {
            const more = strings && stringsOf(one);
            return more && strings.length * more.length <= mostStrings
              ? strings.flatMap((start) => more.map((end) => start + end))
              : undefined;
          },
          [''],
        ),
      );
      return all.every(Boolean) ? all.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether the part stands between words, and is none. */
const isGap = (part) => isBorder(part) || (part.type === 'Char' && bordersAt(part, 'start'));

/** Whether a border of a word lies at that side of the row of parts, the nearest first; `beyond` says it of what follows them. */
function isEdge(parts, side, beyond) {
  for (const part of parts) {
    if (!bordersAt(part, side)) return false;
    if (!mayBeEmpty(part)) return true;
  }
  return beyond;
}

/** Whether all that the part matches has no letter at that side. */
function bordersAt(part, side) {
  switch (part.type) {
    case 'Char':
      return part.kind === 'simple' && /[^\w'’]/.test(part.symbol ?? part.value);
    case 'CharacterClass':
      return !part.negative && part.expressions.every((one) => one.type === 'Char' && bordersAt(one, side));
    case 'Assertion':
      return true;
    case 'Repetition':
      return bordersAt(part.expression, side);
    case 'Group':
      return choicesOf(part).every((parts) => {
        const row = side === 'end' ? [...parts].reverse() : parts;
        return isEdge(row, side, true);
      });
    default:
      return false;
  }
}

function mayBeEmpty(part) {
  switch (part.type) {
    case 'Assertion':
      return !isBorder(part);
    case 'Repetition':
      return /^[*?]$/.test(part.quantifier.kind) || part.quantifier.from === 0 || mayBeEmpty(part.expression);
    case 'Group':
      return choicesOf(part).some((parts) => parts.every(mayBeEmpty));
    default:
      return false;
  }
}

const isBorder = ({ kind }) => kind === '^' || kind === '$' || kind === '\\b';

/** The sequences between the bars of a group or a whole expression; of anything else, of what is repeated in it. */
function choicesOf(node) {
  switch (node?.type) {
    case 'Disjunction':
      return [...choicesOf(node.left), ...choicesOf(node.right)];
    case 'Group':
      return choicesOf(node.expression);
    case 'Repetition':
      return choicesOf(node.expression);
    case 'Alternative':
      return [node.expressions];
    default:
      return [node ? [node] : []];
  }
}
