import { z } from 'zod';
import { ApiError, notFound, parseBody, unknownCommand, unknownGuild } from '../errors.ts';
import { commandPayload } from '../payloads.ts';
import { type CommandBody, checkCommand, checkCommandSet, MAX_CREATED_PER_DAY } from '../rules/commands.ts';
import type { Command, World } from '../world.ts';
import { type Handler, route } from './types.ts';

const list: Handler = (call, { world }) => {
  const scope = scopeOf(call.params, world);
  const localised = call.query.get('with_localizations') === 'true';
  return { status: 200, body: commandsIn(world, scope).map((command) => commandPayload(command, world, localised)) };
};

/** Replaces all commands of every type. */
const replace: Handler = (call, { world }) => {
  const scope = scopeOf(call.params, world);
  const bodies = parseBody(z.array(z.unknown()).max(130), call.body).map((body) =>
    checkCommand(body, scope === null ? 'global' : 'guild'),
  );
  checkCommandSet(bodies);
  const before = commandsIn(world, scope);
  const after = bodies.map((body) => before.find((command) => isSame(command.body, body)) ?? null);
  countCreated(world, after.filter((command) => command === null).length);
  for (const command of before) world.commands.delete(command.id);
  const made = bodies.map((body, index): Command => ({ id: after[index]?.id ?? world.newId(), guildId: scope, body }));
  for (const command of made) world.commands.set(command.id, command);
  world.changed();
  return { status: 200, body: made.map((command) => commandPayload(command, world, true)) };
};

/** Makes a command, or replaces the one of that name and type. */
const upsert: Handler = (call, { world }) => {
  const scope = scopeOf(call.params, world);
  const body = checkCommand(call.body, scope === null ? 'global' : 'guild');
  const others = commandsIn(world, scope).filter((command) => !isSame(command.body, body));
  const known = commandsIn(world, scope).find((command) => isSame(command.body, body));
  checkCommandSet([...others.map((command) => command.body), body]);
  if (known === undefined) countCreated(world, 1);
  const command: Command = { id: known?.id ?? world.newId(), guildId: scope, body };
  world.commands.set(command.id, command);
  world.changed();
  return { status: known === undefined ? 201 : 200, body: commandPayload(command, world, true) };
};

const remove: Handler = (call, { world }) => {
  const scope = scopeOf(call.params, world);
  const id = call.params.at(-1) ?? '';
  if (world.commands.get(id)?.guildId !== scope) throw unknownCommand();
  world.commands.delete(id);
  world.changed();
  return { status: 204 };
};

export const COMMAND_ROUTES = ['/applications/:id/commands', '/applications/:id/guilds/:id/commands'].flatMap(
  (path) => [
    route('GET', path, list),
    route('PUT', path, replace),
    route('POST', path, upsert),
    route('DELETE', `${path}/:id`, remove),
  ],
);

/** @returns the server's id, or null for everywhere */
function scopeOf(params: readonly string[], world: World): string | null {
  if (params[0] !== world.applicationId) throw notFound();
  const guild = params.find((id, index) => index > 0 && world.guilds.has(id));
  const isGuildRoute = params.length === 3 || (params.length === 2 && !world.commands.has(params[1] ?? ''));
  if (isGuildRoute && params.length > 1 && guild === undefined) throw unknownGuild();
  return guild ?? null;
}

const commandsIn = (world: World, scope: string | null): Command[] =>
  [...world.commands.values()].filter((command) => command.guildId === scope);
const isSame = (a: CommandBody, b: CommandBody): boolean => a.name === b.name && a.type === b.type;

function countCreated(world: World, count: number): void {
  world.createdCommands += count;
  if (world.createdCommands > MAX_CREATED_PER_DAY)
    throw new ApiError(400, 30034, 'Max number of daily application command creates has been reached (200)');
}
