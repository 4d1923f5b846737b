export { createDiscord, type Discord, type DiscordOptions } from './discord.ts';
export { RefusedError, UnauthorizedError } from './errors.ts';
