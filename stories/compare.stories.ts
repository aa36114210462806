import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/prime-cancel-compare.js';
import '../src/define/prime-cancel-steps.js';
import { darkPage, rendered, sidebar, writes } from './helpers.js';

interface Args {
  table: string;
  sort: string;
  highlight: string;
  differences: boolean;
  heading?: string;
  headingLevel: number;
  theme: string;
  group: string;
  src: string;
  now: string;
  data?: unknown;
}

const tag = 'prime-cancel-compare';

/** @param id of the story: without a group of its own, a choice in one story of a docs page would move the others */
const widget = (args: Args, { id }: { id: string }, children: unknown = nothing) => html`
  <prime-cancel-compare
    table=${args.table}
    sort=${ifDefined(args.sort || undefined)}
    highlight=${ifDefined(args.highlight || undefined)}
    ?differences=${args.differences}
    heading=${ifDefined(args.heading)}
    heading-level=${args.headingLevel}
    theme=${args.theme}
    group=${args.group || id}
    src=${ifDefined(args.src || undefined)}
    now=${ifDefined(args.now || undefined)}
    .data=${args.data}
    >${children}</prime-cancel-compare
  >
`;

/** Presses every control of a kind, as a reader would one after the other. */
const pressAll = async (canvas: HTMLElement, selector: string) => {
  const element = await rendered(canvas, tag);
  for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>(selector)) control.click();
  await element.updateComplete;
  return element;
};

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: {
    table: 'methods',
    sort: '',
    highlight: '',
    differences: false,
    headingLevel: 3,
    theme: 'auto',
    group: '',
    src: '',
    now: '',
  },
  argTypes: {
    table: {
      control: 'select',
      options: [
        'methods',
        'channels',
        'devices',
        'device-details',
        'phone-vs-web',
        'pros-cons',
        'prime-vs-video',
        'streaming-services',
        'phone-numbers',
        'experience',
        'billing-problems',
        'documents',
      ],
      description: '表示する表',
    },
    sort: { control: 'text', description: '並べ替える列のid。前に「-」を付けると逆順' },
    highlight: { control: 'text', description: 'このページのおすすめとして目立たせる行のid' },
    differences: { control: 'boolean', description: 'どの行も同じ列を省きます(読者は元に戻せます)' },
    heading: { control: 'text', description: '見出し。空にすると表示しません' },
    headingLevel: { control: { type: 'range', min: 2, max: 6 }, description: '見出しのレベル' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'], description: '配色' },
    group: { control: 'text', description: '同じ名前の部品が、選んだ内容を共有します' },
    src: { control: 'text', description: 'サイトのデータ(JSON)のアドレス' },
    now: { control: 'text', description: '時計を止める時刻(ISO 8601)' },
    data: { control: 'object', description: 'サイトのデータ(プロパティ)' },
  },
  render: (args, context) => widget(args, context),
};
export default meta;

type Story = StoryObj<Args>;

// ── 表 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const Methods: Story = { name: '解約の方法' };
export const Channels: Story = { name: '連絡方法', args: { table: 'channels' } };
export const Devices: Story = { name: '端末ごとの操作', args: { table: 'devices' } };
export const DeviceDetails: Story = { name: '端末ごとの入口', args: { table: 'device-details' } };
export const PhoneVsWeb: Story = { name: '電話とWeb・アプリ', args: { table: 'phone-vs-web' } };
export const ProsCons: Story = { name: '電話の良い点と注意点', args: { table: 'pros-cons' } };
export const PrimeVsVideo: Story = { name: 'プライム会員とビデオ単体プラン', args: { table: 'prime-vs-video' } };
export const StreamingServices: Story = { name: 'ほかの動画サービス', args: { table: 'streaming-services' } };
export const PhoneNumbers: Story = { name: '電話番号', args: { table: 'phone-numbers' } };
export const Experience: Story = { name: '解約した人の声', args: { table: 'experience' } };
export const BillingProblems: Story = { name: '解約後の請求', args: { table: 'billing-problems' } };
export const Documents: Story = { name: '必要な書類', args: { table: 'documents' } };

// ── 並べ替えと絞り込み ───────────────────────────────────────────────────────────────────────────────────────────────

export const Sorted: Story = { name: '並べ替え(手軽さの高い順)', args: { sort: '-ease' } };

export const SortedByPrice: Story = {
  name: '並べ替え(料金の安い順)',
  args: { table: 'streaming-services', sort: 'price' },
};

export const SortedByReader: Story = {
  name: '読者が並べ替えたところ',
  play: async ({ canvasElement }) => void (await pressAll(canvasElement, '[data-sort="quality"]')),
};

export const Highlighted: Story = { name: 'おすすめの行', args: { highlight: 'web-app', sort: '-ease' } };

export const Differences: Story = { name: '違う項目だけ', args: { differences: true } };

export const DifferencesBack: Story = {
  name: '省いた項目を読者が戻したところ',
  args: { differences: true },
  play: async ({ canvasElement }) => void (await pressAll(canvasElement, '[part="more"]')),
};

export const MethodChosen: Story = {
  name: '方法を選んだところ',
  play: async ({ canvasElement }) => void (await pressAll(canvasElement, '[data-use-method="chat"]')),
};

export const WithSteps: Story = {
  name: '手順と並べる(選ぶと手順が変わる)',
  render: (args, context) => html`
    ${widget(args, context)}
    <prime-cancel-steps device="desktop-web" storage-key="" group=${args.group || context.id}></prime-cancel-steps>
  `,
};

// ── 分かっていないこと ───────────────────────────────────────────────────────────────────────────────────────────────

export const UnknownOpened: Story = {
  name: '「記載なし」と〔推定〕の理由を開いたところ',
  play: async ({ canvasElement }) => void (await pressAll(canvasElement, 'summary')),
};

export const ConflictOpened: Story = {
  name: '〔諸説〕の理由を開いたところ',
  args: { table: 'channels' },
  play: async ({ canvasElement }) => {
    await pressAll(canvasElement, '[part="more"]');
    await pressAll(canvasElement, 'summary');
  },
};

export const DoNotCall: Story = {
  name: '出回っている番号の注意を開いたところ',
  args: { table: 'phone-numbers' },
  play: ConflictOpened.play!,
};

// ── サイトのデータ ───────────────────────────────────────────────────────────────────────────────────────────────────

export const SiteData: Story = {
  name: 'サイトのデータ(料金・行の追加・広告)',
  args: { table: 'streaming-services' },
  render: (args, context) =>
    widget(
      args,
      context,
      html`
        <script type="application/json">
          {
            "version": 1,
            "sources": [{ "id": "my-site", "title": "くらしの手つづき帖", "asOf": "2026-11-01" }],
            "tables": [
              {
                "id": "streaming-services",
                "columns": [{ "id": "free-days", "label": "無料で試せる期間", "type": "quantity", "unit": "日" }],
                "rows": [
                  {
                    "id": "u-next",
                    "cells": {
                      "price": { "min": 2189, "asOf": "2026-10-01", "source": "my-site" },
                      "free-days": { "min": 31, "max": 31 }
                    },
                    "links": [{ "label": "詳しく", "href": "https://example.com/u-next", "sponsored": true }]
                  },
                  { "id": "hulu", "hidden": true },
                  {
                    "id": "my-video",
                    "after": "u-next",
                    "label": "まちのビデオ",
                    "source": "my-site",
                    "note": "このサイトが使ってみたサービスです。",
                    "cells": {
                      "price": { "min": 500, "max": 1200, "asOf": "2026-11-01" },
                      "cancel": "電話でやめられます。",
                      "content": {
                        "kind": "conflicting",
                        "values": ["映画300本", "映画500本"],
                        "note": "案内によって数が違います。"
                      },
                      "free-days": { "max": 14 }
                    },
                    "links": [{ "label": "公式サイト", "href": "https://example.com/my-video" }]
                  }
                ]
              }
            ]
          }
        </script>
      `,
    ),
};

export const OwnTable: Story = {
  name: 'サイトの表',
  args: {
    table: 'my-offices',
    data: {
      version: 1,
      sources: [{ id: 'my-site', title: 'くらしの手つづき帖', asOf: '2026-11-01' }],
      tables: [
        {
          id: 'my-offices',
          caption: '相談できる窓口',
          text: '電話の前に、受付時間を確かめてください。',
          rowHeader: '窓口',
          source: 'my-site',
          asOf: '2026-11-01',
          columns: [
            { id: 'hours', label: '受付時間' },
            { id: 'fee', label: '相談料', type: 'price', unit: '円' },
            { id: 'visit', label: '来所', type: 'yes-no' },
          ],
          rows: [
            {
              id: 'city',
              label: '市の窓口',
              cells: { hours: '平日9–17時', fee: { min: 0, asOf: '2026-11-01' }, visit: { rank: 1 } },
            },
            {
              id: 'shop',
              label: '町の相談室',
              cells: { fee: { min: 1000, max: 3000, asOf: '2026-11-01' }, visit: { rank: 0 } },
            },
          ],
        },
      ],
    },
  },
};

/** Two hundred services by five criteria, as a comparison site has them. */
const manyRows = {
  version: 1,
  tables: [
    {
      id: 'streaming-services',
      rows: [...Array(196).keys()].map((n) => ({
        id: `service-${n}`,
        label: `サービス${n + 1}`,
        cells: {
          price: { min: 500 + ((n * 7919) % 1900), asOf: '2026-10-01' },
          cancel: 'Webで手続きします。',
          content: '映画とドラマ',
          feature: n % 3 ? '新しい作品が多い' : '古い映画に強い',
          more: '無料体験があります。',
        },
      })),
    },
  ],
};

export const ManyRows: Story = {
  name: '200行',
  args: { table: 'streaming-services', sort: 'price', data: manyRows },
};

export const BrokenSiteData: Story = {
  name: 'まちがったサイトのデータ(元の案内を表示)',
  parameters: writes('tables[0].rows[0].label: expected text, got number'),
  render: (args, context) =>
    widget(
      args,
      context,
      html`
        <script type="application/json">
          { "version": 1, "tables": [{ "id": "methods", "rows": [{ "id": "phone", "label": 12 }] }] }
        </script>
      `,
    ),
};

// ── 場所と見た目 ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const NarrowSidebar: Story = {
  name: '狭いサイドバー(256px)',
  render: (args, context) => sidebar(widget(args, context)),
};

export const AllCriteriaInSidebar: Story = {
  name: '狭いサイドバーですべての項目',
  args: { table: 'streaming-services' },
  render: (args, context) => sidebar(widget(args, context)),
  play: DifferencesBack.play!,
};

export const DarkPage: Story = {
  name: '暗いページ',
  args: { highlight: 'phone' },
  render: (args, context) => darkPage(widget(args, context)),
  play: UnknownOpened.play!,
};

export const DarkOnLightPage: Story = {
  name: '配色を暗く固定',
  args: { theme: 'dark', table: 'streaming-services' },
  render: (args, context) => html`<div style="background: #16181b; padding: 16px">${widget(args, context)}</div>`,
};

export const StyledByVariables: Story = {
  name: 'サイトの色(変数)',
  args: { highlight: 'phone' },
  render: (args, context) => html`
    <style>
      .forest {
        --prime-cancel-accent: #1d5c3a;
        --prime-cancel-ink: #20251f;
        --prime-cancel-paper: #f6f4ec;
        background: #f6f4ec;
        padding: 16px;
      }
    </style>
    <div class="forest">${widget({ ...args, theme: 'light' }, context)}</div>
  `,
};

export const StyledByParts: Story = {
  name: 'サイトの形(パーツ)',
  render: (args, context) => html`
    <style>
      .round prime-cancel-compare::part(frame) {
        border: 2px solid #79766d;
        border-radius: 12px;
        padding: 16px;
      }
      .round prime-cancel-compare::part(heading) {
        text-align: center;
      }
      .round prime-cancel-compare::part(use) {
        border-radius: 999px;
      }
    </style>
    <div class="round">${widget(args, context)}</div>
  `,
};

// ── 見出し ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const OwnHeading: Story = { name: '見出しを変える', args: { heading: 'どの方法でやめますか', headingLevel: 2 } };

export const DeepHeading: Story = {
  name: '深い見出し(レベル4)',
  args: { headingLevel: 4 },
  render: (args, context) => html`
    <h3>やめる方法</h3>
    ${widget(args, context)}
  `,
};

export const NoHeading: Story = { name: '見出しなし', args: { heading: '' } };

// ── 著者が書いたもの ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What an author writes between the tags. */
const written = html`
  <table slot="fallback">
    <caption>
      解約の方法
    </caption>
    <tr>
      <th scope="col">方法</th>
      <th scope="col">向いている方</th>
    </tr>
    <tr>
      <th scope="row">電話</th>
      <td>人に聞きながら進めたい方</td>
    </tr>
    <tr>
      <th scope="row">Web・アプリ</th>
      <td>自分で手早く進めたい方</td>
    </tr>
  </table>
  <p>迷ったときは、この記事の「あなたに合う方法」もご覧ください。</p>
`;

export const WithOwnContent: Story = {
  name: '著者の文章を添える',
  render: (args, context) => widget(args, context, written),
};

export const BeforeJavaScript: Story = {
  name: 'JavaScriptが動く前',
  // The same light DOM in a tag that nobody has defined: what a reader sees where the script is late, blocked or off.
  render: () => html`<prime-cancel-not-yet>${written}</prime-cancel-not-yet>`,
};
