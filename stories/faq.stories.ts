import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/prime-cancel-compare.js';
import '../src/define/prime-cancel-faq.js';
import '../src/define/prime-cancel-heatmap.js';
import '../src/define/prime-cancel-steps.js';
import { darkPage, rendered, sidebar, writes } from './helpers.js';

interface Args {
  searchable: boolean;
  category: string;
  open: string;
  exclusive: boolean;
  jsonLd: boolean;
  heading?: string;
  headingLevel: number;
  theme: string;
  src: string;
}

const tag = 'prime-cancel-faq';

const widget = (args: Args, children: unknown = nothing) => html`
  <prime-cancel-faq
    ?searchable=${args.searchable}
    category=${ifDefined(args.category || undefined)}
    open=${ifDefined(args.open || undefined)}
    ?exclusive=${args.exclusive}
    ?json-ld=${args.jsonLd}
    heading=${ifDefined(args.heading)}
    heading-level=${args.headingLevel}
    theme=${args.theme}
    src=${ifDefined(args.src || undefined)}
    >${children}</prime-cancel-faq
  >
`;

/** Searches as a reader does. */
const ask = async (canvas: HTMLElement, query: string) => {
  const element = await rendered(canvas, tag);
  const field = element.shadowRoot!.querySelector('input')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  return element;
};

const asks = (query: string): Pick<StoryObj<Args>, 'args' | 'play'> => ({
  args: { searchable: true },
  play: async ({ canvasElement }) => void (await ask(canvasElement, query)),
});

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: {
    searchable: false,
    category: '',
    open: '',
    exclusive: false,
    jsonLd: false,
    headingLevel: 3,
    theme: 'auto',
    src: '',
  },
  argTypes: {
    searchable: { control: 'boolean', description: '検索の欄を出します' },
    category: {
      control: 'select',
      options: [
        ...['', 'phone', 'busy', 'steps', 'call', 'identity', 'billing', 'after', 'trial', 'family', 'video'],
        'trouble',
      ],
      description: '一つの分類だけを出します。空なら、すべて',
    },
    open: { control: 'text', description: '初めから開いておく答えのid。空白かコンマで区切ります' },
    exclusive: { control: 'boolean', description: '開く答えを、一度に一つにします' },
    jsonLd: { control: 'boolean', description: 'FAQPage(JSON-LD)をページのheadに書きます' },
    heading: { control: 'text', description: '見出し。空にすると表示しません' },
    headingLevel: { control: { type: 'range', min: 2, max: 6 }, description: '見出しのレベル' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'], description: '配色' },
    src: { control: 'text', description: 'サイトのデータ(JSON)のアドレス' },
  },
  render: (args) => widget(args),
};
export default meta;

type Story = StoryObj<Args>;

// ── 一覧 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const Start: Story = { name: 'はじめの状態' };
export const Searchable: Story = { name: '検索つき', args: { searchable: true } };
export const OpenAnswers: Story = { name: '答えを開いておく', args: { open: 'refund, wait-time' } };
export const OneCategory: Story = { name: '一つの分類(会費・請求・返金)', args: { category: 'billing' } };
export const Exclusive: Story = {
  name: '一度に一つだけ開く',
  args: { exclusive: true, category: 'trial', open: 'trial-deadline' },
};

export const AllOpen: Story = {
  name: 'すべて開いたところ',
  args: { category: 'busy' },
  play: async ({ canvasElement }) => {
    const element = await rendered(canvasElement, tag);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[data-action="open-all"]')!.click();
    await element.updateComplete;
  },
};

// ── 検索 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const Hits: Story = {
  name: '見つかったとき(ﾃﾞﾝﾜ 折返し)',
  args: { searchable: true, open: 'wait-time' },
  play: async ({ canvasElement }) => void (await ask(canvasElement, 'ﾃﾞﾝﾜ 折返し')),
};
export const MistypedHits: Story = { name: '打ちまちがい(リマイソダー)', ...asks('リマイソダー') };
export const KnownGap: Story = { name: '書かれていないとき(分割払い)', ...asks('分割払い') };
export const UnknownWord: Story = { name: '知らない言葉があるとき(楽天の返金)', ...asks('楽天の返金') };
export const TooVague: Story = { name: 'どの質問にもある言葉だけ(解約)', ...asks('解約') };
export const TypedNumber: Story = { name: '電話番号を入れたとき', ...asks('0120-000-000') };

// ── 場所と見た目 ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const NarrowSidebar: Story = {
  name: '狭いサイドバー(256px)',
  args: { searchable: true, category: 'trial', open: 'trial-deadline' },
  render: (args) => sidebar(widget(args)),
};

export const DarkPage: Story = {
  name: '暗いページ',
  args: { searchable: true, open: 'wait-time' },
  render: (args) => darkPage(widget(args)),
  play: Hits.play!,
};

export const DarkOnLightPage: Story = {
  name: '配色を暗く固定',
  args: { theme: 'dark', category: 'after', open: 'completed' },
  render: (args) => html`<div style="background: #16181b; padding: 16px">${widget(args)}</div>`,
};

export const StyledByVariables: Story = {
  name: 'サイトの色(変数)',
  args: { searchable: true },
  render: (args) => html`
    <style>
      .forest {
        --prime-cancel-accent: #1d5c3a;
        --prime-cancel-ink: #20251f;
        --prime-cancel-tint: #e2eadf;
        --prime-cancel-paper: #f6f4ec;
        background: #f6f4ec;
        padding: 16px;
      }
    </style>
    <div class="forest">${widget({ ...args, theme: 'light' })}</div>
  `,
  play: Hits.play!,
};

export const StyledByParts: Story = {
  name: 'サイトの形(パーツ)',
  args: { category: 'trial', open: 'trial-cancel' },
  render: (args) => html`
    <style>
      .round prime-cancel-faq::part(frame) {
        border: 2px solid #79766d;
        border-radius: 12px;
        padding: 16px;
      }
      .round prime-cancel-faq::part(answer) {
        border-inline-start: 3px solid #cfccc4;
        padding-inline-start: 12px;
      }
    </style>
    <div class="round">${widget(args)}</div>
  `,
};

// ── 見出し ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const OwnHeading: Story = {
  name: '見出しを変える',
  args: { heading: '無料体験の疑問', headingLevel: 2, category: 'trial' },
};

export const DeepHeading: Story = {
  name: '深い見出し(レベル4)',
  args: { headingLevel: 4, category: 'trial' },
  render: (args) => html`
    <h3>電話でやめる</h3>
    ${widget(args)}
  `,
};

export const NoHeading: Story = {
  name: '見出しなし',
  args: { heading: '', category: 'trial' },
  // Without its own, the questions follow the heading of the article.
  render: (args) => html`
    <h3>無料体験のこと</h3>
    ${widget(args)}
  `,
};

// ── ほかの部品といっしょに ───────────────────────────────────────────────────────────────────────────────────────────

export const BesideOtherWidgets: Story = {
  name: '手順・表・混みぐあいへのリンク',
  args: { open: 'no-direct-number best-hours which-method' },
  render: (args) => html`
    <prime-cancel-steps device="desktop-web" storage-key="" compact></prime-cancel-steps>
    <prime-cancel-compare table="methods"></prime-cancel-compare>
    <prime-cancel-heatmap now="2026-11-24T10:00:00+09:00"></prime-cancel-heatmap>
    ${widget(args)}
  `,
  play: async ({ canvasElement }) => {
    const element = await rendered(canvasElement, tag);
    // Links are looked up when an answer opens: by now all widgets stand there.
    element.open = '';
    await element.updateComplete;
    element.open = 'no-direct-number best-hours which-method';
    await element.updateComplete;
  },
};

// ── サイトのデータ ───────────────────────────────────────────────────────────────────────────────────────────────────

export const SiteData: Story = {
  name: 'サイトのデータ(変更・追加・非表示)',
  args: { open: 'refund my-question' },
  render: (args) =>
    widget(
      args,
      html`
        <script type="application/json">
          {
            "version": 1,
            "sources": [{ "id": "my-site", "title": "くらしの手つづき帖", "asOf": "2026-11-01" }],
            "faq": [
              { "id": "refund", "answer": "条件によります。\\n\\nくわしくは、返金の記事にまとめました。" },
              { "id": "success-rate", "hidden": true },
              {
                "id": "my-question",
                "question": "この記事を書いた人は、どの方法でやめましたか",
                "answer": "画面からやめました。10分ほどで終わりました。",
                "category": "steps",
                "after": "which-method",
                "aliases": ["体験談"],
                "source": "my-site",
                "links": [
                  { "label": "そのときの記録", "href": "https://example.com/diary" },
                  { "label": "ほかの動画サービス", "href": "https://example.com/services", "sponsored": true }
                ]
              }
            ]
          }
        </script>
      `,
    ),
};

export const BrokenSiteData: Story = {
  name: 'まちがったサイトのデータ(元の案内を表示)',
  args: { category: 'trial' },
  parameters: writes('faq[0].answer: expected text, got number'),
  render: (args) =>
    widget(
      args,
      html`
        <script type="application/json">
          { "version": 1, "faq": [{ "id": "trial-cancel", "answer": 12 }] }
        </script>
      `,
    ),
};

// ── 著者が書いたもの ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What an author writes between the tags. */
const written = html`
  <div slot="fallback">
    <p>よくある質問です。</p>
    <details>
      <summary>解約専用の電話番号はありますか</summary>
      <p>公開されていません。アカウントの画面から電話リクエストを送り、折り返しを待ちます。</p>
    </details>
  </div>
  <p>ここにない質問は、記事の下からお寄せください。</p>
`;

export const WithOwnContent: Story = {
  name: '著者の文章を添える',
  args: { category: 'trial' },
  render: (args) => widget(args, written),
};

export const BeforeJavaScript: Story = {
  name: 'JavaScriptが動く前',
  // The same light DOM in a tag that nobody has defined: what a reader sees where the script is late, blocked or off.
  render: () => html`<prime-cancel-not-yet>${written}</prime-cancel-not-yet>`,
};
