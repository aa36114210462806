import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/prime-cancel-steps.js';
import { darkPage, rendered, sidebar, writes } from './helpers.js';

interface Args {
  scenario: string;
  method: string;
  device: string;
  compact: boolean;
  heading?: string;
  headingLevel: number;
  theme: string;
  group: string;
  storageKey?: string;
  src: string;
  now: string;
}

const tag = 'prime-cancel-steps';

/** @param id of the story: without a group of its own, a choice in one story of a docs page would move the others */
const widget = (args: Args, { id }: { id: string }, children: unknown = nothing) => html`
  <prime-cancel-steps
    scenario=${args.scenario}
    method=${args.method}
    device=${args.device}
    ?compact=${args.compact}
    heading=${ifDefined(args.heading)}
    heading-level=${args.headingLevel}
    theme=${args.theme}
    group=${args.group || id}
    storage-key=${ifDefined(args.storageKey)}
    src=${ifDefined(args.src || undefined)}
    now=${ifDefined(args.now || undefined)}
    >${children}</prime-cancel-steps
  >
`;

/** Ticks steps without a reader, from the first one on. */
const tickFirst = async (canvas: HTMLElement, count: number) => {
  const element = await rendered(canvas, tag);
  const ids = [...element.shadowRoot!.querySelectorAll('[data-step]')].map((step) => step.getAttribute('data-step')!);
  for (const id of ids.slice(0, count)) element.toggle(id);
  await element.updateComplete;
  return element;
};

/** As the reader chooses. */
const choose = async (element: HTMLElementTagNameMap[typeof tag], axis: string, value: string) => {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[data-axis="${axis}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: {
    scenario: 'self-paid',
    method: 'phone',
    device: 'auto',
    compact: false,
    headingLevel: 3,
    theme: 'auto',
    group: '',
    storageKey: '', // nothing is kept from one story to the next
    src: '',
    now: '',
  },
  argTypes: {
    scenario: {
      control: 'select',
      options: [
        'self-paid',
        'self-free-trial',
        'stuck-or-error',
        'billed-after-cancel',
        'video-plan-only',
        'holder-deceased',
        'living-proxy',
        'cannot-sign-in',
      ],
      description: '最初に選んでおく「あなたの場合」',
    },
    method: {
      control: 'inline-radio',
      options: ['phone', 'web-app', 'chat'],
      description: '最初に選んでおく方法。選べない場合では無視されます',
    },
    device: {
      control: 'select',
      options: ['auto', 'ios-app', 'android-app', 'mobile-web', 'desktop-web'],
      description: '最初に選んでおく端末。auto は推定し、推定だと示します',
    },
    compact: { control: 'boolean', description: '狭いサイドバー向けに、手順のまわりを省きます' },
    heading: { control: 'text', description: '見出し。空にすると表示しません' },
    headingLevel: { control: { type: 'range', min: 2, max: 6 }, description: '見出しのレベル' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'], description: '配色' },
    group: { control: 'text', description: '同じ名前の部品が、選んだ内容を共有します' },
    storageKey: { control: 'text', description: '印を保存する名前。空なら保存しません' },
    src: { control: 'text', description: 'サイトのデータ(JSON)のアドレス' },
    now: { control: 'text', description: '時計を止める時刻(ISO 8601)' },
  },
  render: (args, context) => widget(args, context),
};
export default meta;

type Story = StoryObj<Args>;

// ── 場合 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const SelfPaid: Story = { name: '自分で会費を払っている' };
export const SelfFreeTrial: Story = { name: '無料体験中', args: { scenario: 'self-free-trial' } };
export const StuckOrError: Story = { name: '画面が進まない・エラーが出る', args: { scenario: 'stuck-or-error' } };
export const BilledAfterCancel: Story = { name: '解約したのに請求が続く', args: { scenario: 'billed-after-cancel' } };
export const VideoPlanOnly: Story = { name: 'ビデオ単体プランだけやめる', args: { scenario: 'video-plan-only' } };
export const HolderDeceased: Story = { name: '亡くなった家族の分', args: { scenario: 'holder-deceased' } };
export const LivingProxy: Story = { name: '家族の代わりに', args: { scenario: 'living-proxy' } };
export const CannotSignIn: Story = { name: 'サインインできない(行き止まり)', args: { scenario: 'cannot-sign-in' } };

// ── 方法と端末 ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const ByWebApp: Story = { name: '方法: Web・アプリ', args: { method: 'web-app' } };
export const ByChat: Story = { name: '方法: チャット', args: { method: 'chat' } };
export const OnIosApp: Story = { name: '端末: iPhoneアプリ', args: { device: 'ios-app' } };
export const OnAndroidApp: Story = { name: '端末: Androidアプリ', args: { device: 'android-app' } };
export const OnMobileWeb: Story = { name: '端末: スマホのブラウザ', args: { device: 'mobile-web' } };
export const OnDesktopWeb: Story = { name: '端末: パソコン', args: { device: 'desktop-web' } };

// ── 途中と終わり ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const Midway: Story = {
  name: '途中(2つ終わったところ)',
  play: async ({ canvasElement }) => void (await tickFirst(canvasElement, 2)),
};

export const AllDone: Story = {
  name: 'すべて終わったところ',
  play: async ({ canvasElement }) => void (await tickFirst(canvasElement, Infinity)),
};

export const SignedInAgain: Story = {
  name: 'サインインできたところ',
  args: { scenario: 'cannot-sign-in' },
  play: async ({ canvasElement }) => void (await tickFirst(canvasElement, Infinity)),
};

export const AnotherCase: Story = {
  name: '終えてから、別の場合に変えたところ',
  args: { group: 'another-case' },
  play: async ({ canvasElement }) =>
    choose(await tickFirst(canvasElement, Infinity), 'scenario', 'billed-after-cancel'),
};

export const AnotherDevice: Story = {
  name: '途中で、端末を変えたところ',
  args: { group: 'another-device', device: 'desktop-web' },
  play: async ({ canvasElement }) => choose(await tickFirst(canvasElement, 1), 'device', 'ios-app'),
};

export const AfterReset: Story = {
  name: 'やり直した直後(元に戻せる)',
  play: async ({ canvasElement }) => (await tickFirst(canvasElement, 3)).reset(),
};

export const Stale: Story = {
  name: '90日より前の続き',
  args: { now: '2026-08-01T10:00:00+09:00' },
  play: async ({ canvasElement }) => {
    const element = await tickFirst(canvasElement, 2);
    element.now = '2026-11-24T10:00:00+09:00';
  },
};

// ── 場所と見た目 ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const Compact: Story = { name: 'コンパクト', args: { compact: true } };

export const NarrowSidebar: Story = {
  name: '狭いサイドバー(256px)',
  args: { compact: true },
  render: (args, context) => sidebar(widget(args, context)),
};

export const DarkPage: Story = {
  name: '暗いページ',
  render: (args, context) => darkPage(widget(args, context)),
  play: Midway.play!,
};

export const DarkOnLightPage: Story = {
  name: '配色を暗く固定',
  args: { theme: 'dark' },
  render: (args, context) => html`<div style="background: #16181b; padding: 16px">${widget(args, context)}</div>`,
};

export const LargeText: Story = {
  name: '大きな文字(200%)',
  render: (args, context) => html`<div style="font-size: 32px">${widget(args, context)}</div>`,
  play: async ({ canvasElement }) => void (await tickFirst(canvasElement, 3)),
};

export const StyledByVariables: Story = {
  name: 'サイトの色(変数)',
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
      .round prime-cancel-steps::part(frame) {
        border: 2px solid #79766d;
        border-radius: 12px;
        padding: 16px;
      }
      .round prime-cancel-steps::part(heading) {
        text-align: center;
      }
      .round prime-cancel-steps::part(done) {
        border-radius: 999px;
      }
    </style>
    <div class="round">${widget(args, context)}</div>
  `,
};

// ── 見出し ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const OwnHeading: Story = {
  name: '見出しを変える',
  args: { heading: 'プライムをやめるまでの道のり', headingLevel: 2 },
};

export const DeepHeading: Story = {
  name: '深い見出し(レベル4)',
  args: { headingLevel: 4 },
  render: (args, context) => html`
    <h3>電話でやめる</h3>
    ${widget(args, context)}
  `,
};

export const NoHeading: Story = { name: '見出しなし', args: { heading: '' } };

// ── サイトのデータ ───────────────────────────────────────────────────────────────────────────────────────────────────

export const SiteData: Story = {
  name: 'サイトのデータ(変更・追加・非表示)',
  render: (args, context) =>
    widget(
      args,
      context,
      html`
        <script type="application/json">
          {
            "version": 1,
            "sources": [{ "id": "my-site", "title": "くらしの手つづき帖", "asOf": "2026-11-01" }],
            "steps": [
              { "id": "sign-in", "text": "いつも買い物をしているアカウントでサインインします。" },
              { "id": "choose-prime", "hidden": true },
              {
                "id": "write-down",
                "scenarios": ["self-paid"],
                "after": "sign-in",
                "title": "登録メールアドレスを書いておく",
                "text": "電話で聞かれたときに、すぐ言えるようにしておきます。\\n\\n紙に書いて、電話のそばに置きます。",
                "links": [{ "label": "書きとめ用の紙(PDF)", "href": "https://example.com/memo.pdf" }]
              }
            ]
          }
        </script>
      `,
    ),
};

export const BrokenSiteData: Story = {
  name: 'まちがったサイトのデータ(元の案内を表示)',
  parameters: writes('steps[0].title: expected text, got number'),
  render: (args, context) =>
    widget(
      args,
      context,
      html`
        <script type="application/json">
          { "version": 1, "steps": [{ "id": "sign-in", "title": 12 }] }
        </script>
      `,
    ),
};

// ── 著者が書いたもの ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What an author writes between the tags. */
const written = html`
  <div slot="fallback">
    <p>電話でやめる手順です。</p>
    <ol>
      <li>Amazonにサインインします。</li>
      <li>カスタマーサービスから電話リクエストを送ります。</li>
      <li>折り返しの電話で、担当者に解約を伝えます。</li>
      <li>届いたメールと、会員資格の終了日を確かめます。</li>
    </ol>
  </div>
  <p>うまくいかないときは、この記事の「困ったとき」もご覧ください。</p>
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

export const TwoOfAGroup: Story = {
  name: '二つの部品(同じグループ)',
  render: (args, context) => html`
    ${widget(args, context)}
    <p>上で選んだ場合や方法に、下の部品もついていきます。</p>
    ${sidebar(widget({ ...args, compact: true, heading: 'いまの手順' }, context))}
  `,
};
