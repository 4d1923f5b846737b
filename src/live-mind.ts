import { watch } from 'node:fs';
import type { Log } from './chat/log.ts';
import type { Config } from './config.ts';
import { buildMind, type Mind } from './house.ts';
import { DataError, describeFault } from './knowledge/faults.ts';

/** The mind as `data/` is now. Whoever asks for a part of it always gets the present one. */
export interface LiveMind extends Mind {
  /** Looks for changes of `data/` from now on. @returns what ends that */
  follow(log: Log, onChange: (mind: Mind) => Promise<void>): () => void;
}

/** Files are written one after the other: they are read once nothing has changed for this long. */
const SETTLED_MS = 1000;

/** Builds the mind, and builds it anew when `data/` changes. @throws DataError when `data/` is broken now; later that is logged, and what was known stays */
export function buildLiveMind(
  config: Pick<Config, 'dataDirectory' | 'defaultLanguage' | 'defaultTimeZone'>,
  settledMs = SETTLED_MS,
): LiveMind {
  let mind = buildMind(config);
  return {
    get knowledge() {
      return mind.knowledge;
    },
    get words() {
      return mind.words;
    },
    get understand() {
      return mind.understand;
    },
    defaults: mind.defaults,
    follow(log, onChange) {
      let timer: NodeJS.Timeout | undefined;
      const read = () => {
        try {
          mind = buildMind(config);
          log.info({ services: mind.knowledge.services.length }, 'data/ has changed and is read again');
          void onChange(mind);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          log.error(
            { faults: error.faults.map(describeFault) },
            'data/ has changed, but is broken: what was known stays',
          );
        }
      };
      const watcher = watch(config.dataDirectory, { recursive: true }, (_event, name) => {
        if (name === null || !/\.(json|ftl|txt)$/.test(name)) return;
        clearTimeout(timer);
        timer = setTimeout(read, settledMs);
      });
      watcher.on('error', (error) => log.warn({ cause: error.message }, 'changes of data/ are not seen any more'));
      return () => {
        clearTimeout(timer);
        watcher.close();
      };
    },
  };
}
