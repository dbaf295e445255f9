import { modelIn } from '../../server/src/cli/disk-model';
import { provideModel } from '../../server/src/language/model';
import { checkArticle, digestOf } from './check-article';
import { answersAt, runSession } from './check-session';
import { at, serve } from './serve';
import type { Report, Task } from './task';

// The model is written beside the bundle of this file.
provideModel(() => modelIn(__dirname));

let session: Awaited<ReturnType<typeof runSession>> | undefined;

serve(async (task: Task): Promise<Report> => {
  switch (task.do) {
    case 'review':
      return checkArticle(task.input, at);
    case 'digests':
      return { faults: [], digests: await Promise.all(task.articles.map(digestOf)) };
    case 'session':
      session = await runSession(task.input);
      return { faults: session.faults, end: session.end() };
    case 'answers': {
      if (task.end) return { faults: [], answers: await answersAt(task.end) };
      const answers = await session?.answers();
      return { faults: session?.faults ?? [], ...(answers && { answers }) };
    }
  }
});
