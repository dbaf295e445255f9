import type * as v from 'valibot';
import type { Newsroom } from './newsroom';

/** An object whose keys are all known. */
export type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/** One thing that an agent can ask for. It changes nothing, and gives the same for the same files and words. */
export interface ToolOf<Input extends ObjectSchema, Output extends ObjectSchema> {
  /** As agents call it: `review_file`. */
  readonly name: string;
  readonly title: string;
  /** What it gives and when it is of use, for the agent that chooses. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Rejects with `Refused` where it can't be done. */
  answer(input: v.InferOutput<Input>, newsroom: Newsroom): Promise<v.InferOutput<Output>>;
}

export type Tool = ToolOf<ObjectSchema, ObjectSchema>;

/** Gives a tool its type, and its `answer` those of its input and output; does nothing else. */
export const defineTool = <const Input extends ObjectSchema, const Output extends ObjectSchema>(
  tool: ToolOf<Input, Output>,
): Tool => tool as unknown as Tool;
