import { expect } from 'chai';
import { faq } from '../../src/data/topics/faq.js';
import { ask, control, entryOf, fieldOf, mountFaq, summaryOf, toggle, toggled, typeIn } from './faq.helpers.js';
import { captureEvents, click, focused, frame, press, settled, until } from './helpers.js';

describe('events of <prime-cancel-faq>', () => {
  it('the reader opens and closes an answer', async () => {
    const element = await mountFaq();
    const events = captureEvents('prime-cancel-faq-toggle');
    await click(summaryOf(element, 'refund'));
    await until(() => events.length === 1, 'the first event');
    await click(summaryOf(element, 'refund'));
    await until(() => events.length === 2, 'the second event');
    expect(events.map(({ entryId, open }) => [entryId, open])).to.deep.equal([
      ['refund', true],
      ['refund', false],
    ]);
    const [event] = events;
    expect([event!.bubbles, event!.composed, event!.target]).to.deep.equal([true, true, element]);
    expect(event).not.to.have.property('detail');
  });

  it('also by the keyboard', async () => {
    const element = await mountFaq();
    const events = captureEvents('prime-cancel-faq-toggle');
    summaryOf(element, 'refund').focus();
    await press('Enter', 'Space');
    await until(() => events.length === 2, 'both events');
    expect(events.map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('open all and close all are the reader, for each answer that changes', async () => {
    const element = await mountFaq('open="refund"');
    await toggled();
    const events = captureEvents('prime-cancel-faq-toggle');
    control(element, 'すべて開く').click();
    await toggled();
    expect(events).to.have.length(faq.length - 1);
    control(element, 'すべて閉じる').click();
    await toggled();
    expect(events.filter(({ open }) => !open)).to.have.length(faq.length);
  });

  it('nothing on load, by attributes, by properties, by data', async () => {
    const events = captureEvents('prime-cancel-faq-toggle', 'prime-cancel-search', 'prime-cancel-error');
    const element = await mountFaq('open="refund urgent" searchable exclusive');
    await toggled();
    element.open = 'urgent';
    await settled(element);
    await toggled();
    element.data = { version: 1, faq: [{ id: 'urgent', question: '急ぎます' }] };
    element.category = 'steps';
    await settled(element);
    await toggled();
    element.open = '';
    await settled(element);
    await toggled();
    element.remove();
    document.body.append(element);
    await settled(element);
    await toggled();
    element.remove();
    expect(events).to.deep.equal([]);
  });

  it('nothing when an address opens an answer', async () => {
    const events = captureEvents('prime-cancel-faq-toggle', 'prime-cancel-search');
    location.hash = '#prime-cancel-faq-refund';
    const element = await mountFaq('searchable');
    await until(() => entryOf(element, 'refund').open, 'it opens');
    location.hash = '#prime-cancel-faq-urgent';
    await until(() => entryOf(element, 'urgent').open, 'the other opens');
    await toggled();
    expect(events).to.deep.equal([]);
  });

  it('after what was opened by an address, the reader closes it with one event', async () => {
    location.hash = '#prime-cancel-faq-refund';
    const element = await mountFaq();
    await until(() => entryOf(element, 'refund').open, 'it opens');
    await toggled();
    const events = captureEvents('prime-cancel-faq-toggle');
    await toggle(element, 'refund');
    expect(events.map(({ entryId, open }) => [entryId, open])).to.deep.equal([['refund', false]]);
  });

  it('a search tells how many were found, once a pause, and never what was typed', async () => {
    const element = await mountFaq('searchable');
    const events = captureEvents('prime-cancel-search');
    for (const query of ['返', '返金', '返金 い', '返金 いつ']) typeIn(element, query);
    await until(() => events.length > 0, 'the event');
    for (let count = 0; count < 20; count++) await frame();
    expect(events).to.have.length(1);
    expect(events[0]!.hits).to.be.above(0);
    const told = [...Object.entries(events[0]!), ...Object.entries(Object.getPrototypeOf(events[0]!) as object)];
    expect(JSON.stringify(told)).not.to.include('返金');
  });

  it('a search without a hit says so', async () => {
    const element = await mountFaq('searchable');
    const events = captureEvents('prime-cancel-search');
    await ask(element, '源氏物語');
    expect(events.map(({ hits }) => hits)).to.deep.equal([0]);
  });

  it('clearing is no search', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '返金');
    const events = captureEvents('prime-cancel-search', 'prime-cancel-faq-toggle');
    fieldOf(element).focus();
    await press('Escape');
    for (let count = 0; count < 20; count++) await frame();
    expect(events).to.deep.equal([]);
    expect(focused()).to.equal(fieldOf(element));
  });

  it('a search that ends before the pause is over is not told', async () => {
    const element = await mountFaq('searchable');
    const events = captureEvents('prime-cancel-search');
    typeIn(element, '返金');
    element.remove();
    for (let count = 0; count < 20; count++) await frame();
    expect(events).to.deep.equal([]);
  });
});
