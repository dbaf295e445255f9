import {
  type CallToolResult,
  McpServer,
  ResourceTemplate,
  type StandardSchemaWithJSON,
} from '@modelcontextprotocol/server';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Agents } from '../agents/agents';
import type { Answer } from '../agents/ask';
import type { Resource } from '../agents/resources';
import type { ObjectSchema } from '../agents/tool';

/** Every tool reads, gives the same again, and looks at nothing but the newsroom. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** A server of the Model Context Protocol for one client, that hands on what agents are offered. */
export function agentServer(agents: Agents): McpServer {
  const { version, instructions } = agents;
  const server = new McpServer({ name: 'hearsay', title: 'Hearsay: source review', version }, { instructions });
  for (const { name, title, description, input, output } of agents.tools)
    server.registerTool(
      name,
      {
        title,
        description,
        annotations: { title, ...annotations },
        inputSchema: unchecked(input),
        outputSchema: listed(output),
      },
      async (given: unknown) => resultOf(await agents.ask(name, given)),
    );
  offerResources(server, agents);
  for (const { name, title, description, text } of agents.prompts)
    server.registerPrompt(name, { title, description, argsSchema: listed(promptInput) }, ({ file }) => ({
      description,
      messages: [{ role: 'user', content: { type: 'text', text: text(file) } }],
    }));
  return server;
}

const promptInput = v.object({
  file: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(1000),
    v.description('Path of the article, from the root of the newsroom.'),
  ),
});

/** What is wrong is told by `content` alone, as an answer that says what to do. */
function resultOf(given: Answer): CallToolResult {
  if ('problem' in given) return { content: [{ type: 'text', text: given.problem }], isError: true };
  const { answer } = given;
  return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
}

function offerResources(server: McpServer, { resources, ruleResources }: Agents): void {
  for (const resource of resources) {
    const { uri, name, title, description, mimeType } = resource;
    server.registerResource(name, uri, { title, description, mimeType }, () => contents(resource));
  }
  const template = new ResourceTemplate('hearsay://rules/{id}', {
    list: () => ({
      resources: ruleResources.map(({ uri, name, title, mimeType }) => ({ uri, name, title, mimeType })),
    }),
    complete: { id: (begun) => ruleResources.map(({ name }) => name).filter((name) => name.startsWith(begun)) },
  });
  const description = 'Why the rule is there, what to do, what it flags and what it leaves alone.';
  server.registerResource('rule', template, { title: 'The page of a rule', description }, ({ href }) => {
    const page = ruleResources.find(({ uri }) => uri === href);
    if (!page) throw new Error(`There is no rule at ${href}: read hearsay://rules for those there are.`);
    return contents(page);
  });
}

const contents = ({ uri, mimeType, text }: Resource) => ({ contents: [{ uri, mimeType, text: text() }] });

/** The schema as it is told to clients and held to. */
const listed = <Schema extends v.GenericSchema>(schema: Schema) => toStandardJsonSchema(schema);

/** The schema as it is told to clients; what they send is checked by the tool, which says in a sentence what is wrong. */
function unchecked(schema: ObjectSchema): StandardSchemaWithJSON {
  const { jsonSchema } = toStandardJsonSchema(schema)['~standard'];
  return { '~standard': { version: 1, vendor: 'hearsay', validate: (value) => ({ value }), jsonSchema } };
}
