import { type Settings, startTelegram } from './index.ts';

/** Runs the stand-in as a process of its own; index.ts says how it is talked to. */
const telegram = await startTelegram(JSON.parse(process.argv[2] ?? '{}') as Settings);
console.log(JSON.stringify({ url: telegram.url, token: telegram.token, control: `${telegram.url}/control` }));

const stop = () => void telegram.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.stdin.resume().once('end', stop);
