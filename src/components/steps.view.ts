import type { Scenario } from '../data/types.js';
import { devices, type ShownStep } from '../logic/checklist.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';
import { makeField, offer } from './shared.field.js';
import { fill, make, put, stand } from './shared.make.js';
import { showList } from './steps.list.js';
import { makeAbove, makeButton, makeFinished, type Model } from './steps.parts.js';

/** Everything between the widget's title and its foot: made once, then only what changes is said anew. */
export function makeView() {
  const ofScenario = makeField('scenario');
  const ofMethod = makeField('method');
  const ofDevice = makeField('device');
  const chooser = make('div', { class: 'chooser', part: 'chooser' });
  const above = make('div', {});
  const said = make('p', { class: 'visually-hidden' });
  const position = make('p', { class: 'position', 'aria-hidden': 'true' });
  const segments = make('div', { class: 'segments', 'aria-hidden': 'true' });
  const fold = makeButton('fold');
  const progress = make('div', { class: 'progress', part: 'progress' });
  const list = make('ol', { part: 'list', role: 'list' });
  const undo = makeButton('undo', s.undo);
  const finished = make('div', {});
  const reset = makeButton('reset', s.reset);
  const all = make('div', {});
  return {
    all,
    /** @param body of a step, always the same node for the same words */
    update(model: Model, scenarios: readonly Scenario[], body: (step: ShownStep) => Node) {
      const { scenario, method, device, guessed, recent, unfolded, completed, current, total, done } = model;
      const { methods } = scenario;
      // What is above the steps moves them, so it waits.
      const before = model.hold?.before ?? model;
      const folds = model.list.slice(0, before.current).filter(({ id }) => id !== recent);
      offer(
        ofScenario,
        s.scenario,
        scenarios.map(({ id, title }) => [id, title]),
        scenario.id,
      );
      offer(
        ofMethod,
        s.method,
        methods.map((id) => [id, s.methods[id]]),
        method,
      );
      offer(
        ofDevice,
        s.device + (guessed ? common.marks.derived : ''),
        devices.map((id) => [id, s.devices[id]]),
        device,
      );
      stand(chooser, ofScenario, methods.length > 1 && ofMethod, ofDevice);
      fill(above, makeAbove(before));
      const isOver = current === total;
      put(position, { class: `position ${isOver ? 'is-over' : ''}` });
      fill(said, isOver ? s.status(completed, total) : s.position(current + 1, total));
      fill(
        position,
        make('span', {}, isOver ? s.done : s.now),
        make('b', {}, `${Math.min(current + 1, total)}`),
        make('span', {}, `/${total}`),
      );
      fill(
        segments,
        model.list.map(({ id }, index) =>
          make('i', { class: done.includes(id) ? 'done' : index === current ? 'now' : '' }),
        ),
      );
      put(fold, { 'aria-expanded': `${!!unfolded}` });
      fill(fold, s.folded(completed));
      stand(progress, said, position, segments, folds.length > 0 && fold);
      showList(list, undo, model, unfolded ? [] : folds, body);
      fill(finished, makeFinished(model));
      stand(all, chooser, above, progress, list, finished, completed > 0 && reset);
    },
  };
}
