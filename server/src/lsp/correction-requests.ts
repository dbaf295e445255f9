import { version } from '../../../package.json';
import { read } from '../reading/reading';
import { misreadingText } from '../report/misreading';
import { cleanCopy } from '../review/clean';
import type { Span } from '../text/span';
import { correctionsAt } from '../workspace/new-correction';
import * as protocol from './protocol';
import type { Current } from './reviews';
import type { Session } from './session';

/** Answers what a client asks for of an article that is to leave the desk: a copy to file, and a text on what was misread. */
export function answerCorrectionRequests({ answering, connection, reviews, turns }: Session): void {
  connection.onRequest(
    protocol.cleanCopyRequest,
    answering<protocol.CleanCopyParams, protocol.CleanCopyResult>(null, async ({ uri }) => {
      const current = await reviews.of(uri);
      return current && cleanCopy(current.document.getText(), current.review.reading.article.format);
    }),
  );
  connection.onRequest(
    protocol.misreadingRequest,
    answering<protocol.MisreadingParams, protocol.MisreadingResult>(null, async ({ uri, at }) => {
      const current = await reviews.of(uri);
      return current && turns.take(uri, () => misreading(current, at) || null);
    }),
  );
}

/** The article is read once more as it was before the desk corrected it. */
function misreading({ review, desk }: Current, at: Span): string {
  const { reading, corrections } = review;
  const asRead = corrections.length > 0 ? read(reading.article, desk.actors, desk.lexicons) : reading;
  const here = correctionsAt({ reading, corrections, actors: desk.actors }, at);
  return misreadingText(asRead, desk.lexicons, at, here, version);
}
