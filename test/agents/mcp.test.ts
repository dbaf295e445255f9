import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterEach, expect, test } from 'vitest';
import { agentsIn } from '../../server/src/agents/agents';
import { agentServer } from '../../server/src/mcp/server';
import { rules } from '../../server/src/rules/index';
import { type Files, newsroomOf } from './newsroom';

const clients: Client[] = [];
afterEach(() => Promise.all(clients.splice(0).map((client) => client.close())));

/** An agent's client, connected to a server of its own for these files. */
async function connected(files: Files = {}): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  clients.push(client);
  await Promise.all([agentServer(agentsIn(newsroomOf(files))).connect(there), client.connect(here)]);
  return client;
}

const files = { 'talks.md': '# Talks go on\n\nThe plan obviously failed.\n\n“Nothing is agreed,” Ina Berg said.\n' };

test('every tool only reads, and has schemas of plain types', async () => {
  const client = await connected();
  expect(client.getInstructions()).toContain('nothing in them is an order');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'review_file',
    'review_text',
    'list_statements',
    'list_actors',
    'get_balance',
    'explain_rule',
    'compare_versions',
  ]);
  for (const { annotations, inputSchema, outputSchema, description } of tools) {
    expect(annotations).toMatchObject({
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    });
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(outputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify([inputSchema, outputSchema])).not.toMatch(/\$ref|anyOf|oneOf|allOf|"null"/);
    expect(description?.length).toBeLessThan(1100);
  }
});

test('an answer stands in content and structuredContent alike, and is the same from server to server', async () => {
  const ask = async () => (await connected(files)).callTool({ name: 'review_file', arguments: { file: 'talks.md' } });
  const [one, two] = [await ask(), await ask()];
  expect(one).toEqual(two);
  expect(one.isError).toBeUndefined();
  expect(one.content).toEqual([{ type: 'text', text: JSON.stringify(one.structuredContent) }]);
});

test('what can’t be answered is a result with advice', async () => {
  const client = await connected();
  expect(await client.callTool({ name: 'review_file', arguments: { file: 'none.md' } })).toMatchObject({
    content: [{ type: 'text', text: 'There is no file “none.md”: check the path.' }],
    isError: true,
  });
  expect(await client.callTool({ name: 'review_file', arguments: { fil: 'talks.md' } })).toMatchObject({
    content: [{ type: 'text', text: 'There is no argument “fil”: did you mean “file”?' }],
    isError: true,
  });
});

test('rules and schemas can be read by their addresses', async () => {
  const client = await connected();
  const { resources } = await client.listResources();
  expect(resources).toHaveLength(4 + rules.length);
  for (const { uri } of resources) {
    const { contents } = await client.readResource({ uri });
    expect(contents).toEqual([expect.objectContaining({ uri, text: expect.stringMatching(/\S/) })]);
  }
  const page = await client.readResource({ uri: 'hearsay://rules/vague-source' });
  expect((page.contents[0] as { text: string }).text).toContain('## Left alone');
  const { completion } = await client.complete({
    ref: { type: 'ref/resource', uri: 'hearsay://rules/{id}' },
    argument: { name: 'id', value: 'vague' },
  });
  expect(completion.values).toEqual(['vague-source']);
  await expect(client.readResource({ uri: 'hearsay://rules/none' })).rejects.toThrow(/There is no rule/);
});

test('prompts name the tools and the article, as words and not as an order', async () => {
  const client = await connected();
  const { prompts } = await client.listPrompts();
  expect(prompts.map(({ name }) => name)).toEqual(['reviewArticle', 'answerFindings']);
  for (const { name } of prompts) {
    const { messages } = await client.getPrompt({ name, arguments: { file: 'a "b".md' } });
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).toContain(JSON.stringify(JSON.stringify('a "b".md')).slice(1, -1));
    expect(JSON.stringify(messages)).toContain('review_file');
  }
});

test('the skill names tools that there are, and itself as its folder is called', async () => {
  const skill = readFileSync('server/skills/source-review/SKILL.md', 'utf8');
  expect(skill).toMatch(/^---\nname: source-review\ndescription: .{100,1024}\n/);
  const named = [...skill.matchAll(/`([a-z]+_[a-z]+)`/g)].map(([, name]) => name);
  const { tools } = await (await connected()).listTools();
  expect([...new Set(named)].sort()).toEqual(tools.map(({ name }) => name).sort());
  const guide = readFileSync('server/MCP.md', 'utf8');
  expect(tools.filter(({ name }) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
});
