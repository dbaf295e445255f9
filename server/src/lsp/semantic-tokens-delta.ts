import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import type { Current } from './reviews';
import { pushTokens } from './semantic-tokens';

/** Answers with an article's colours, or with what has changed of them since the client was told last. */
export interface TokensTold {
  full(current: Current): SemanticTokens;
  /** All of them, where the client does not have those it was told last. */
  delta(current: Current, previousResultId: string): SemanticTokens | SemanticTokensDelta;
  range(current: Current, range: Range): SemanticTokens;
  forget(uri: string): void;
}

export function openTokensTold(): TokensTold {
  /** Each keeps what it has built last. */
  const builders = new Map<string, SemanticTokensBuilder>();

  return {
    full(current) {
      const builder = new SemanticTokensBuilder();
      builders.set(current.document.uri, builder);
      pushTokens(current, builder);
      return builder.build();
    },
    delta(current, previousResultId) {
      const builder = builders.get(current.document.uri) ?? new SemanticTokensBuilder();
      builders.set(current.document.uri, builder);
      builder.previousResult(previousResultId);
      pushTokens(current, builder);
      return builder.buildEdits();
    },
    range(current, range) {
      const builder = new SemanticTokensBuilder();
      pushTokens(current, builder, range);
      const { data } = builder.build();
      return { data };
    },
    forget: (uri) => void builders.delete(uri),
  };
}
