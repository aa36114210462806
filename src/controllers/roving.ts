import { roving } from '../logic/grid-nav.js';

/**
 * Moves focus within a toolbar, whose buttons are one tab stop.
 *
 * @param event `keydown` without a modifier but Ctrl, from anywhere in the widget
 */
export function roveByKey(event: KeyboardEvent): void {
  const target = event.composedPath()[0] as HTMLButtonElement;
  const members = [...(target.closest('[role="toolbar"]')?.querySelectorAll('button') ?? [])];
  const next = event.ctrlKey ? undefined : roving(members.length, members.indexOf(target), event.key);
  if (next === undefined) return;
  event.preventDefault();
  members[next]?.focus();
}
