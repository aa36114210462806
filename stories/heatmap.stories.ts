import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/prime-cancel-heatmap.js';
import { darkPage, rendered, sidebar, writes } from './helpers.js';

interface Args {
  hours?: string;
  day: string;
  compact: boolean;
  heading?: string;
  headingLevel: number;
  theme: string;
  src: string;
  now: string;
}

const tag = 'prime-cancel-heatmap';

const widget = (args: Args, children: unknown = nothing) => html`
  <prime-cancel-heatmap
    hours=${ifDefined(args.hours)}
    day=${args.day}
    ?compact=${args.compact}
    heading=${ifDefined(args.heading)}
    heading-level=${args.headingLevel}
    theme=${args.theme}
    src=${ifDefined(args.src || undefined)}
    now=${ifDefined(args.now || undefined)}
    >${children}</prime-cancel-heatmap
  >
`;

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: {
    day: 'today',
    compact: false,
    headingLevel: 3,
    theme: 'auto',
    src: '',
    now: '2026-11-24T19:24:00+09:00',
  },
  argTypes: {
    hours: { control: 'text', description: '電話に出られる時間の初めの値。例: 9-12,19-21' },
    day: {
      control: 'select',
      options: ['today', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      description: '狭い画面で、最初に見せる曜日',
    },
    compact: { control: 'boolean', description: '狭いサイドバー向けに、図のまわりを省きます' },
    heading: { control: 'text', description: '見出し。空にすると表示しません' },
    headingLevel: { control: { type: 'range', min: 2, max: 6 }, description: '見出しのレベル' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'], description: '配色' },
    src: { control: 'text', description: 'サイトのデータ(JSON)のアドレス' },
    now: { control: 'text', description: '時計を止める時刻(ISO 8601)。空なら本当の時計' },
  },
  render: (args) => widget(args),
};
export default meta;

type Story = StoryObj<Args>;

// ── 時刻 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const QuietMorning: Story = { name: '空いている朝', args: { now: '2026-11-24T09:10:00+09:00' } };
export const VeryBusyEvening: Story = { name: '非常に混む夜' };
export const UnknownHour: Story = { name: '記載のない時間', args: { now: '2026-11-24T16:30:00+09:00' } };
export const Midnight: Story = { name: '真夜中', args: { now: '2026-11-25T00:00:00+09:00' } };
export const Sunday: Story = { name: '日曜の朝(まもなく空く)', args: { now: '2026-11-22T07:20:00+09:00' } };
export const RealClock: Story = { name: '本当の時計', args: { now: '' } };

// ── 読者が選んだもの ─────────────────────────────────────────────────────────────────────────────────────────────────

export const OwnHours: Story = { name: '電話に出られる時間: 9–10時と19–21時', args: { hours: '9-10,19-21' } };
export const OnlyNights: Story = { name: '電話に出られる時間: 深夜だけ', args: { hours: '0-6' } };
export const NoSlotInOwnHours: Story = { name: '電話に出られる時間に空きがない', args: { hours: '18-24' } };
export const AnotherDay: Story = { name: 'ほかの曜日から見せる', args: { day: 'sat' } };

export const CellChosen: Story = {
  name: 'マスを選んだところ(説明)',
  play: async ({ canvasElement }) => {
    const element = await rendered(canvasElement, tag);
    const cell = element.shadowRoot!.querySelector<HTMLElement>('td[tabindex="0"]')!;
    cell.focus();
    await element.updateComplete;
    cell.blur(); // the tooltip goes with the focus, the words below the map stay
  },
};

// ── 場所と見た目 ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const Compact: Story = { name: 'コンパクト', args: { compact: true } };

export const NarrowSidebar: Story = {
  name: '狭いサイドバー(256px)',
  args: { compact: true },
  render: (args) => sidebar(widget(args)),
};

export const WideColumn: Story = {
  name: '広い段(一週間)',
  render: (args) => html`<div style="inline-size: 800px; max-inline-size: 100%">${widget(args)}</div>`,
};

export const DarkPage: Story = { name: '暗いページ', render: (args) => darkPage(widget(args)) };

export const DarkOnLightPage: Story = {
  name: '配色を暗く固定',
  args: { theme: 'dark' },
  render: (args) => html`<div style="background: #16181b; padding: 16px">${widget(args)}</div>`,
};

export const StyledByVariables: Story = {
  name: 'サイトの色(変数)',
  render: (args) => html`
    <style>
      .forest {
        --prime-cancel-accent: #1d5c3a;
        --prime-cancel-ink: #20251f;
        --prime-cancel-paper: #f6f4ec;
        --prime-cancel-heat-quiet: #e4efe0;
        --prime-cancel-heat-slightly-quiet: #bccfb6;
        --prime-cancel-heat-busy: #87a07f;
        --prime-cancel-heat-very-busy: #20351f;
        background: #f6f4ec;
        padding: 16px;
      }
    </style>
    <div class="forest">${widget({ ...args, theme: 'light' })}</div>
  `,
};

export const StyledByParts: Story = {
  name: 'サイトの形(パーツ)',
  render: (args) => html`
    <style>
      .round prime-cancel-heatmap::part(frame) {
        border: 2px solid #79766d;
        border-radius: 12px;
        padding: 16px;
      }
      .round prime-cancel-heatmap::part(heading) {
        text-align: center;
      }
      .round prime-cancel-heatmap::part(chip) {
        border-radius: 8px;
      }
    </style>
    <div class="round">${widget(args)}</div>
  `,
};

// ── 見出し ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const OwnHeading: Story = { name: '見出しを変える', args: { heading: 'いつ頼むと早いか', headingLevel: 2 } };

export const DeepHeading: Story = {
  name: '深い見出し(レベル4)',
  args: { headingLevel: 4 },
  render: (args) => html`
    <h3>電話でやめる</h3>
    ${widget(args)}
  `,
};

export const NoHeading: Story = { name: '見出しなし', args: { heading: '' } };

// ── サイトのデータ ───────────────────────────────────────────────────────────────────────────────────────────────────

const measured = html`
  <script type="application/json">
    {
      "version": 1,
      "sources": [{ "id": "my-site", "title": "くらしの手つづき帖", "asOf": "2026-11-01", "staleAfter": "2027-02-01" }],
      "congestion": {
        "cells": [
          { "day": "mon", "hour": 9, "level": "quiet", "minutes": 6, "source": "my-site" },
          { "day": "tue", "hour": 19, "level": "busy", "minutes": 18, "source": "my-site" },
          { "day": "wed", "hour": 11, "level": "slightly-quiet", "minutes": 9, "source": "my-site" },
          { "day": "thu", "hour": 16, "minutes": 12, "source": "my-site" }
        ]
      }
    }
  </script>
`;

export const SiteMeasured: Story = { name: 'サイトが測った値', render: (args) => widget(args, measured) };

export const StaleSource: Story = {
  name: '古くなったサイトの値',
  args: { now: '2027-02-02T19:24:00+09:00' },
  render: (args) => widget(args, measured),
};

export const SiteBands: Story = {
  name: 'サイトが決めた時間帯',
  render: (args) =>
    widget(
      args,
      html`
        <script type="application/json">
          {
            "version": 1,
            "sources": [{ "id": "my-site", "title": "くらしの手つづき帖", "asOf": "2026-11-01" }],
            "congestion": {
              "bands": [
                {
                  "id": "evening",
                  "from": 17,
                  "to": 23,
                  "days": ["fri", "sat"],
                  "level": "very-busy",
                  "source": "my-site"
                },
                { "id": "night", "hidden": true }
              ],
              "overlays": [
                { "id": "avoid", "from": 20, "to": 23, "text": "20–23時は、避けたい時間です。", "source": "my-site" }
              ]
            }
          }
        </script>
      `,
    ),
};

export const BrokenSiteData: Story = {
  name: 'まちがったサイトのデータ(元の案内を表示)',
  parameters: writes('congestion.bands[0].level: expected '),
  render: (args) =>
    widget(
      args,
      html`
        <script type="application/json">
          { "version": 1, "congestion": { "bands": [{ "id": "evening", "level": "crowded" }] } }
        </script>
      `,
    ),
};

// ── 著者が書いたもの ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What an author writes between the tags. */
const written = html`
  <p slot="fallback">電話は、平日の8–11時が比較的つながりやすい目安です。18–22時は混み合います。</p>
  <p>混んでいるときは、チャットでも手続きできます。</p>
`;

export const WithOwnContent: Story = { name: '著者の文章を添える', render: (args) => widget(args, written) };

export const BeforeJavaScript: Story = {
  name: 'JavaScriptが動く前',
  // The same light DOM in a tag that nobody has defined: what a reader sees where the script is late, blocked or off.
  render: () => html`<prime-cancel-not-yet>${written}</prime-cancel-not-yet>`,
};
