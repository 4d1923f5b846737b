import { ComponentType, type APIModalInteractionResponseCallbackData as Modal, TextInputStyle } from 'discord.js';
import type { Action } from '#chat/action.ts';
import type { Block, Field } from '#chat/reply.ts';
import { filledId } from './custom-id.ts';
import {
  MAX_FIELD_DESCRIPTION,
  MAX_FIELD_LABEL,
  MAX_FIELD_LENGTH,
  MAX_MODAL_FIELDS,
  MAX_MODAL_TITLE,
} from './limits.ts';
import { shortened } from './shorten.ts';

type Form = Block & { kind: 'form' };

export const pagesOf = ({ fields }: Form): number => Math.max(1, Math.ceil(fields.length / MAX_MODAL_FIELDS));

/**
 * One page of a form as a window.
 * @param draft the name of what was typed on earlier pages, "" for none
 * @returns null when the form has no field there or its action fits into no id
 */
export function modalOf(form: Form, page: number, draft: string): Modal | null {
  const pages = pagesOf(form);
  const fields = form.fields.slice(page * MAX_MODAL_FIELDS, (page + 1) * MAX_MODAL_FIELDS);
  const customId = filledId(form.submit, page, pages, draft);
  if (fields.length === 0 || customId === null) return null;
  const suffix = pages === 1 ? '' : ` (${page + 1}/${pages})`;
  return {
    custom_id: customId,
    title: shortened(form.title, MAX_MODAL_TITLE - suffix.length) + suffix,
    components: fields.map(labelOf),
  };
}

function labelOf({ id, label, hint, required, long, maxLength }: Field): Modal['components'][number] {
  return {
    type: ComponentType.Label,
    label: shortened(label, MAX_FIELD_LABEL),
    ...(hint !== null && hint.trim() !== '' && { description: shortened(hint, MAX_FIELD_DESCRIPTION) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required,
      max_length: Math.min(Math.max(1, maxLength), MAX_FIELD_LENGTH),
    },
  };
}

/** The action that a filled-in form asks for. Only a command takes values. */
export function filledAction(submit: Action, values: Readonly<Record<string, string>>): Action {
  if (submit.kind === 'answer') return submit;
  return {
    ...submit,
    options: {
      ...submit.options,
      ...Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')),
    },
  };
}
