import { categories, confidences } from '../../rules/rule';
import { defineCommand, deskOptions, postType, stdinFilename } from '../command';
import { formatNames, rowKinds } from '../formats/names';
import { Refusal } from '../io';
import { colorsFor } from '../look';
import { readOutput } from '../outputs';
import { thresholds } from '../reviewing/threshold';

export const review = defineCommand({
  name: 'review',
  summary: 'review articles and print what was found',
  operands: '[PATHS…]',
  completes: 'file',
  about: [
    'A file is reviewed because you name it, whatever hearsay.yaml says. A folder stands for the articles below it that hearsay.yaml includes, or that an editor would review where there is none; without a name, the folder you are in. A pattern such as “drafts/**/*.md” stands for the articles that fit it, and “-” for what comes over standard input.',
    'With --format ndjson, “-” is an archive: each line of standard input is an article as a JSON object with “text” and, if you like, “id”, “format” (plain, markdown, html or captions), “url” and “date”, and each gets a line of its own, in order, as soon as it is reviewed.',
    'Files ending in .md or .markdown are read as Markdown, in .html as HTML, in .vtt or .srt as captions, all others as plain text. Of an export of WordPress (XML) or Ghost (JSON) each post is an article of its own, named as in “export.xml#talks”. The nearest hearsay.yaml above a file says which rules apply and where the actors files are.',
  ],
  options: {
    format: {
      kind: 'word',
      choices: formatNames,
      value: 'FORMAT',
      help: 'how the report is written: pretty (default), json, ndjson, sarif, github, gitlab, checkstyle, junit, rdjson, markdown, html or csv',
    },
    'fail-on': {
      kind: 'word',
      choices: thresholds,
      value: 'SEVERITY',
      help: 'the least severity that makes the exit code 1: error (default), warning, information, hint or never',
    },
    output: {
      kind: 'word',
      many: true,
      value: 'FORMAT=FILE',
      completes: 'file',
      help: 'write a report into a file as well; can be given several times',
    },
    rows: {
      kind: 'word',
      choices: rowKinds,
      value: 'KIND',
      help: 'what the rows of csv are about: findings (default), statements or actors; with ndjson, a line for each row in place of the whole review',
    },
    rule: {
      kind: 'word',
      many: true,
      value: 'RULE',
      completes: 'rule',
      help: 'tell only what this rule finds, a draft too; can be given several times',
    },
    category: {
      kind: 'word',
      many: true,
      choices: categories,
      value: 'CATEGORY',
      help: `tell only what the rules of a category find: ${categories.slice(0, -1).join(', ')} or ${categories.at(-1)}`,
    },
    'min-confidence': {
      kind: 'word',
      choices: confidences,
      value: 'LEVEL',
      help: 'leave out what is less sure: high, medium or low; counts more than what hearsay.yaml says',
    },
    ...deskOptions,
    quiet: {
      kind: 'flag',
      short: 'q',
      help: 'print findings and nothing else: no article without any, no speakers, no counts',
    },
    'changed-since': {
      kind: 'word',
      value: 'REF',
      help: 'tell only what is found on lines changed since this branch parted from the commit, branch or tag; asks git',
    },
    baseline: { kind: 'word', value: 'FILE', completes: 'file', help: 'leave out the findings that this file knows' },
    'write-baseline': {
      kind: 'flag',
      help: 'write the findings into the file of --baseline; they are known by rule and sentence, whatever line they are on',
    },
    fix: {
      kind: 'flag',
      help: 'make all safe fixes in the files, and report what is left; no word of a quotation is changed',
    },
    'fix-dry-run': {
      kind: 'flag',
      help: 'change nothing, and print what --fix would change as a diff; the exit code is 1 where it is not empty',
    },
    watch: { kind: 'flag', help: 'go on, and review an article again when it changes' },
    jobs: { kind: 'number', short: 'j', value: 'N', help: 'review in so many threads; the order stays the same' },
    'post-type': postType,
    timing: { kind: 'flag', help: 'tell on standard error where the time goes, by step and by rule' },
    'stdin-filename': stdinFilename,
  },
  examples: [
    ['hearsay review', 'what hearsay.yaml includes'],
    ['hearsay review talks.md drafts', 'a file and a folder'],
    ['hearsay review --format html talks.md > talks.html', 'a page to file with the story'],
    [
      'hearsay review --format github --output sarif=hearsay.sarif',
      'annotations in a job of GitHub Actions, and a file for code scanning',
    ],
    ['hearsay review --changed-since origin/main --fail-on warning', 'what a change brings in, in a build'],
    [
      'hearsay review --baseline known.json --write-baseline',
      'begin with what is found today, and be told of what is new',
    ],
    ['hearsay review --fix-dry-run | git apply', 'look at what would be mended first, or mend it this way'],
    ['hearsay review --watch drafts', 'beside an editor that Hearsay is not in'],
    ['hearsay review --jobs 4 --format ndjson --output html=review.html archive', 'a large folder'],
    ['hearsay review --format csv export.xml > findings.csv', 'all posts of an export, drafts too'],
    ['pbpaste | hearsay review -', 'words from the clipboard'],
    ['hearsay review --format ndjson - < archive.ndjson', 'each article of an archive, a line each'],
  ],
  async run(operands, values, io) {
    checkPairs(values);
    // The engine takes a while to load, and help can do without it.
    const [{ reviewNamed }, { watchNamed }, { deskChoice }] = await Promise.all([
      import('../reviewing/review-named'),
      import('../reviewing/watch-named'),
      import('../desks'),
    ]);
    return (values.watch ? watchNamed : reviewNamed)(
      operands.length > 0 ? operands : ['.'],
      {
        outputs: [
          { format: values['fix-dry-run'] ? 'diff' : (values.format ?? 'pretty'), file: null },
          ...values.output.map(readOutput),
        ],
        failOn: values['fail-on'] ?? 'error',
        stdinName: values['stdin-filename'],
        color: colorsFor(values, io),
        since: values['changed-since'],
        keeps: values.baseline === undefined ? null : { file: values.baseline, writes: values['write-baseline'] },
        mends: values['fix-dry-run'] ? 'shown' : values.fix ? 'files' : null,
        everybody: false,
        only: null,
        quiet: values.quiet,
        jobs: values.jobs ?? 1,
        timing: values.timing,
        postTypes: values['post-type'],
        rows: values.rows,
        desk: await deskChoice(values, io),
        pick: {
          rules: values.rule,
          categories: values.category,
          minConfidence: values['min-confidence'] ?? null,
        },
      },
      io,
    );
  },
});

/** Throws a `Refusal` for options that need or exclude one another. */
function checkPairs(values: {
  readonly fix: boolean;
  readonly 'fix-dry-run': boolean;
  readonly format: string | undefined;
  readonly baseline: string | undefined;
  readonly 'write-baseline': boolean;
}): void {
  if (values.fix && values['fix-dry-run'])
    throw new Refusal('--fix mends and --fix-dry-run does not: leave out one of them.');
  if (values['fix-dry-run'] && values.format !== undefined)
    throw new Refusal(
      '--fix-dry-run prints a diff: write the report into a file with --output, and leave out --format.',
    );
  if (values['write-baseline'] && values.baseline === undefined)
    throw new Refusal('--write-baseline needs the name of the file: add “--baseline FILE”.');
}
