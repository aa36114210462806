import { roving } from '../logic/grid-nav.js';

const membersOf = (target: Element) => {
  const group = target.closest('[data-roving]');
  return group ? [...group.querySelectorAll<HTMLElement>('button')] : [];
};

const makeStop = (members: readonly HTMLElement[], stop: HTMLElement | undefined) => {
  for (const member of members) {
    const tabIndex = member === stop ? 0 : -1;
    if (member.tabIndex !== tabIndex || !member.hasAttribute('tabindex')) member.tabIndex = tabIndex;
  }
};

/**
 * Moves focus within a group of buttons that is one tab stop, `[data-roving]`.
 *
 * @param event `keydown` from anywhere in the widget
 * @returns whether the key was one of the group's
 */
export function roveByKey(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const members = membersOf(target);
  const next = roving(members.length, members.indexOf(target), event.key);
  if (next === undefined) return false;
  event.preventDefault();
  members[next]?.focus();
  return true;
}

/**
 * Makes the one with focus the tab stop of its group.
 *
 * @param event `focusin` from anywhere in the widget
 */
export function roveByFocus(event: FocusEvent): void {
  const target = event.composedPath()[0] as HTMLElement;
  makeStop(membersOf(target), target);
}

/** After each render: every group below `root` has one tab stop, the pressed one where focus is elsewhere. */
export function settleRoving(root: ParentNode): void {
  for (const group of root.querySelectorAll('[data-roving]')) {
    const members = [...group.querySelectorAll<HTMLElement>('button')];
    const stop = members.find((member) => member.matches(':focus')) ?? members.find(isPressed) ?? members[0];
    makeStop(members, stop);
  }
}

const isPressed = (button: Element) => button.getAttribute('aria-pressed') === 'true';
