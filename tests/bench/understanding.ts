import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Knowledge } from '#knowledge/knowledge.ts';
import { loadKnowledge } from '#knowledge/load.ts';
import { createUnderstanding } from '#understanding/understanding.ts';
import { loadQuestions } from '../eval/questions.ts';
import { DATA } from '../support/data-copy.ts';

// Reading questions, measured beside search libraries that only have to find the service, on the same questions in the same run.

const ROUNDS = 5;

export async function benchUnderstanding(): Promise<void> {
  const knowledge = loadKnowledge(DATA);
  const questions = loadQuestions('seen');
  const texts = questions.map(({ q }) => q);
  collectGarbage();
  const memoryBefore = process.memoryUsage();
  const started = performance.now();
  const { understand } = createUnderstanding(knowledge, DATA);
  const ready = performance.now() - started;
  const first = performance.now();
  for (const text of texts) understand(text);
  const firstRound = performance.now() - first;
  collectGarbage();
  const memoryAfter = process.memoryUsage();
  const memory = memoryAfter.heapUsed + memoryAfter.arrayBuffers - memoryBefore.heapUsed - memoryBefore.arrayBuffers;

  const named = questions.filter(({ services }) => services.length === 1);
  const nameless = questions.filter(({ services, intent }) => services.length === 0 && intent === 'out-of-scope');
  const rivals = [
    { name: 'objector', find: (text: string) => understand(text).services },
    { name: 'minisearch', find: miniSearch(knowledge) },
    { name: 'fuse.js', find: fuse(knowledge) },
  ];
  console.log(
    `understanding    ${questions.length} questions in ${new Set(questions.map(({ language }) => language)).size} languages`,
  );
  console.log(`ready            ${ready.toFixed(0)} ms`);
  console.log(
    `first round      ${((firstRound / texts.length) * 1000).toFixed(0)} µs a question, every language made ready on the way`,
  );
  console.log(`memory           ${(memory / 2 ** 20).toFixed(1)} MB with every language in use`);
  console.log('                 median      p99     ratio   service right   named where there is none');
  let own = 0;
  for (const { name, find } of rivals) {
    const { median, p99 } = time(texts, find);
    if (own === 0) own = median;
    const right =
      named.filter(({ q, services }) => find(q)[0] === services[0] && find(q).length === 1).length / named.length;
    const wrong =
      nameless.filter(({ q }) => find(q).length > 0 && (name !== 'objector' || understand(q).intent !== 'out-of-scope'))
        .length / nameless.length;
    console.log(
      `${name.padEnd(12)} ${micro(median)} ${micro(p99)} ${(median / own).toFixed(1).padStart(8)}x ${percent(right).padStart(12)} ${percent(wrong).padStart(20)}`,
    );
  }
}

/** The best of several rounds for each question: what else the machine does is nobody's merit or fault. */
function time(texts: readonly string[], find: (text: string) => unknown): { median: number; p99: number } {
  const times = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, text] of texts.entries()) {
      const start = performance.now();
      find(text);
      times[index] = Math.min(times[index] ?? 0, performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

function miniSearch({ services }: Knowledge): (text: string) => string[] {
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ['names'],
    searchOptions: { fuzzy: 0.25, prefix: true },
  });
  index.addAll(services.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].join(' ') })));
  return (text) =>
    index
      .search(text)
      .slice(0, 1)
      .map(({ id }) => String(id));
}

/** Word by word: the whole question finds nothing. */
function fuse({ services }: Knowledge): (text: string) => string[] {
  const index = new Fuse(
    services.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    { keys: ['names'], threshold: 0.25, includeScore: true, minMatchCharLength: 3 },
  );
  return (text) => {
    const found = text
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
      .flatMap((word) => index.search(word, { limit: 1 }));
    return found
      .sort((a, b) => (a.score ?? 1) - (b.score ?? 1))
      .slice(0, 1)
      .map(({ item }) => item.id);
  };
}

function collectGarbage(): void {
  globalThis.gc?.();
}

function micro(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(0)} µs`.padStart(8);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

if (import.meta.main) await benchUnderstanding();
