import { openControl } from './control.ts';
import { startStandIn } from './index.ts';
import { Options } from './options.ts';

const standIn = await startStandIn(Options.parse(JSON.parse(process.argv[2] ?? '{}')));
const control = await openControl(standIn);
console.log(
  JSON.stringify({
    url: standIn.url,
    token: standIn.token,
    applicationId: standIn.world.applicationId,
    control: control.url,
  }),
);
