import { readConfig } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { WEIGHTS_FILE, writeLearned } from '../understanding/model/learned.ts';
import { train } from '../understanding/training/train.ts';
import { runCli } from './run-cli.ts';

// Learns from data/ how people ask, and writes down what it learned: to be run after every change of the teaching files.
await runCli(async () => {
  const { dataDirectory } = readConfig();
  const learned = train(loadKnowledge(dataDirectory), dataDirectory);
  const bytes = writeLearned(dataDirectory, learned);
  process.stdout.write(
    `learned from ${learned.language.classes.join(', ')}: ${Math.round(bytes / 1024)} kB in ${WEIGHTS_FILE}\n`,
  );
});
