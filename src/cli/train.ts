import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { encodeLearned, LEARNED_FILE } from '../understanding/model/learned.ts';
import { train } from '../understanding/training/train.ts';
import { runCli } from './run-cli.ts';

// Learns from data/ how people ask, and writes down what it learned: to be run after every change of the teaching files.
await runCli(async () => {
  const { dataDirectory } = readConfig();
  const learned = train(loadKnowledge(dataDirectory), dataDirectory);
  const text = encodeLearned(learned);
  writeFileSync(join(dataDirectory, LEARNED_FILE), text);
  process.stdout.write(
    `learned from ${learned.language.classes.join(', ')}: ${Math.round(text.length / 1024)} kB in ${LEARNED_FILE}\n`,
  );
});
