import { defineCommand } from '../command';
import { colorsFor } from '../look';

export const explain = defineCommand({
  name: 'explain',
  summary: 'say why a rule is there and what to do',
  operands: 'RULES…',
  completes: 'rule',
  about: [
    'Prints the page of each rule: why it is there, what to do, what it flags and what it leaves alone, and who asks for it. “hearsay rules” lists them.',
  ],
  options: {},
  examples: [['hearsay explain vague-source', 'the page of one rule']],
  async run(operands, values, io) {
    const { explainRules } = await import('../explain-rules');
    return explainRules(operands, colorsFor(values, io), io);
  },
});
