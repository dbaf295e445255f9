import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Agents } from './agents/agents';
import { agentServer } from './mcp/server';

/** Serves agents over standard input and output, until standard input ends. */
export function serveAgents(agents: Agents): void {
  serveStdio(() => agentServer(agents), {
    onerror: (error) => void process.stderr.write(`hearsay: ${error.message}\n`),
  });
}
