import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/prime-cancel-advisor.js';
import '../src/define/prime-cancel-steps.js';
import { darkPage, rendered, sidebar, writes } from './helpers.js';

interface Args {
  heading?: string;
  headingLevel: number;
  theme: string;
  group: string;
  src: string;
  now: string;
}

const tag = 'prime-cancel-advisor';

/** @param id of the story: without a group of its own, a choice in one story of a docs page would move the others */
const widget = (args: Args, { id }: { id: string }, children: unknown = nothing) => html`
  <prime-cancel-advisor
    heading=${ifDefined(args.heading)}
    heading-level=${args.headingLevel}
    theme=${args.theme}
    group=${args.group || id}
    src=${ifDefined(args.src || undefined)}
    now=${ifDefined(args.now || undefined)}
    >${children}</prime-cancel-advisor
  >
`;

const withSteps = (args: Args, context: { id: string }) => html`
  ${widget(args, context)}
  <prime-cancel-steps group=${args.group || context.id} device="desktop-web" storage-key=""></prime-cancel-steps>
`;

const find = (element: HTMLElement, selector: string) => {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${tag}> has no ${selector}`);
  return found;
};

/** A tap, as a finger does it. */
const tap = (target: HTMLElement) =>
  target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true, cancelable: true }));

type Canvas = { readonly canvasElement: HTMLElement };

/** Answers the questions in turn; `-` skips one, `@` types the end of the trial and goes on. */
async function answered({ canvasElement }: Canvas, ...ids: string[]) {
  const element = await rendered(canvasElement, tag);
  for (const id of ids) {
    if (id.startsWith('@')) {
      const field = find(element, 'input[type="date"]') as HTMLInputElement;
      field.value = id.slice(1);
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    }
    const skip = '[data-action="skip"]';
    const next = 'fieldset [data-action="ask"]';
    tap(find(element, id === '-' ? skip : id.startsWith('@') ? next : `[part="option"]:has([value="${id}"])`));
    await element.updateComplete;
  }
  return element;
}
const answer =
  (...ids: string[]) =>
  async (context: Canvas) =>
    void (await answered(context, ...ids));
const answerAndTap =
  (selector: string, ...ids: string[]) =>
  async (context: Canvas) =>
    void tap(find(await answered(context, ...ids), selector));

const meta: Meta<Args> = {
  title: tag,
  component: tag,
  args: { headingLevel: 3, theme: 'auto', group: '', src: '', now: '2026-11-24T15:30:00+09:00' },
  argTypes: {
    heading: { control: 'text', description: '見出し。空にすると表示しません' },
    headingLevel: { control: { type: 'range', min: 2, max: 6 }, description: '見出しのレベル' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'], description: '配色' },
    group: { control: 'text', description: '同じ名前の部品が、選んだ内容を共有します' },
    src: { control: 'text', description: 'サイトのデータ(JSON)のアドレス' },
    now: { control: 'text', description: '時計を止める時刻(ISO 8601)。空なら本当の時計' },
  },
  render: (args, context) => widget(args, context),
};
export default meta;

type Story = StoryObj<Args>;

// ── 質問 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const Start: Story = { name: 'はじめ' };
export const FirstAnswer: Story = { name: '一つ目の答え', play: answer('paid') };
export const Midway: Story = { name: '途中(三つ目の質問)', play: answer('paid', 'stuck') };
export const LastQuestion: Story = {
  name: '最後の質問(前の答えが四つ)',
  play: answer('trial', 'later', 'none', 'several'),
};
export const ChangeInPlace: Story = {
  name: '前の答えをその場で変える',
  play: answerAndTap('[data-action="ask"][data-id="trouble"]', 'paid', 'stuck', 'money'),
};
export const AllSkipped: Story = { name: 'すべてとばした', play: answer('-', '-', '-', '-') };
export const AfterRestart: Story = {
  name: 'やり直した直後(元に戻せる)',
  play: answerAndTap('[data-action="restart"]', 'paid', 'stuck'),
};

// ── 結果 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const ResultPhone: Story = { name: '結果: 電話', play: answer('paid', 'stuck', 'money', 'screen-uneasy') };
export const ResultWebApp: Story = { name: '結果: Web・アプリ', play: answer('paid', 'none', 'quick', 'screen-easy') };
export const ResultChat: Story = { name: '結果: チャット', play: answer('paid', 'none', 'none', 'phone-uneasy') };
export const VideoPlan: Story = {
  name: 'ビデオ単体プラン(二つは選べない)',
  play: answer('video', 'none', 'money', 'either'),
};
export const Deceased: Story = { name: '亡くなった家族の分', play: answer('deceased', 'none', 'none', 'either') };
export const LivingFamily: Story = { name: '家族の代わりに', play: answer('living-family', 'none', 'none', 'either') };
export const WholeAccount: Story = { name: 'アカウント全体', play: answer('account', 'none', 'none', 'either') };
export const Billed: Story = { name: '解約したのに請求が続く', play: answer('paid', 'billed', 'money', 'either') };
export const DeadEnd: Story = {
  name: 'サインインできない(行き止まり)',
  play: answer('paid', 'cannot-sign-in', 'quick', 'either'),
};
export const BusyHour: Story = {
  name: '混む時間帯',
  args: { now: '2026-11-24T19:30:00+09:00' },
  play: answer('paid', 'stuck', 'none', 'either'),
};
export const SourceOpened: Story = {
  name: '理由の出典を開いたところ',
  play: answerAndTap('[part="result"] summary', 'paid', 'stuck', 'money', 'either'),
};

// ── 無料体験 ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export const TrialQuestion: Story = { name: '無料体験の終了日を聞く', play: answer('trial') };
export const TrialTomorrow: Story = {
  name: '無料体験が明日で終わる',
  play: answer('trial', '@2026-11-25', 'none', 'quick', 'either'),
};
export const TrialLater: Story = {
  name: '無料体験がしばらく続く',
  play: answer('trial', '@2026-12-20', 'none', 'none', 'either'),
};
export const TrialOver: Story = { name: '過ぎた終了日', play: answer('trial', '@2026-11-20', 'none') };
export const TrialUnknown: Story = {
  name: '終了日が分からない',
  play: answer('trial', 'unknown', 'none', 'none', 'either'),
};

// ── 手順といっしょに ─────────────────────────────────────────────────────────────────────────────────────────────────

export const WithSteps: Story = { name: '手順のあるページ', render: withSteps, play: answer('deceased', 'none') };
export const DeadEndWithSteps: Story = {
  name: '手順のあるページ(行き止まり)',
  render: withSteps,
  play: answer('paid', 'cannot-sign-in'),
};
export const Switched: Story = {
  name: '手順を切り替えたところ',
  render: withSteps,
  play: async (context) => find(await answered(context, 'paid', 'billed'), '[part="use"]').click(),
};

// ── 場所と見た目 ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const NarrowSidebar: Story = {
  name: '狭いサイドバー(256px)',
  render: (args, context) => sidebar(widget(args, context)),
  play: answer('trial', '@2026-11-26', 'stuck'),
};
export const DarkPage: Story = {
  name: '暗いページ',
  render: (args, context) => darkPage(withSteps(args, context)),
  play: answer('paid', 'stuck'),
};
export const DarkOnLightPage: Story = {
  name: '配色を暗く固定',
  args: { theme: 'dark' },
  render: (args, context) => html`<div style="background: #16181b; padding: 16px">${widget(args, context)}</div>`,
  play: answer('paid', 'stuck'),
};
export const OwnHeading: Story = { name: '見出しを変える', args: { heading: 'やめ方を選ぶ', headingLevel: 2 } };
export const NoHeading: Story = { name: '見出しなし', args: { heading: '' }, play: answer('paid') };

// ── サイトのデータ ───────────────────────────────────────────────────────────────────────────────────────────────────

export const SiteData: Story = {
  name: 'サイトのデータ(規則と質問)',
  render: (args, context) =>
    widget(
      args,
      context,
      html`
        <script type="application/json">
          {
            "version": 1,
            "sources": [{ "id": "my-site", "title": "くらしの手つづき帖", "asOf": "2026-11-01" }],
            "advisor": {
              "questions": [
                { "id": "concern", "hidden": true },
                {
                  "id": "perks",
                  "question": "使っている特典は",
                  "multiple": true,
                  "after": "case",
                  "options": [
                    { "id": "video", "label": "ビデオ" },
                    { "id": "delivery", "label": "お急ぎ便" }
                  ]
                }
              ],
              "rules": [
                {
                  "id": "no-chat",
                  "effect": "exclude",
                  "method": "chat",
                  "text": "チャットは、編集部では確かめられていません。"
                },
                {
                  "id": "watch-first",
                  "effect": "warn",
                  "when": { "perks": ["video"] },
                  "text": "見かけの作品は、終了日までに見ておきます。"
                }
              ]
            }
          }
        </script>
      `,
    ),
  play: async (context) => {
    const element = await answered(context, 'paid');
    for (const id of ['video', 'delivery']) find(element, `[value="${id}"]`).click();
  },
};

export const NoMethodLeft: Story = {
  name: 'サイトの規則で方法が残らない',
  render: (args, context) =>
    widget(
      args,
      context,
      html`
        <script type="application/json">
          {
            "advisor": {
              "rules": [
                { "id": "no-web", "effect": "exclude", "method": "web-app", "text": "画面では受けていません。" },
                { "id": "no-phone", "effect": "exclude", "method": "phone", "text": "電話では受けていません。" },
                { "id": "no-chat", "effect": "exclude", "method": "chat", "text": "チャットでは受けていません。" }
              ]
            }
          }
        </script>
      `,
    ),
  play: answer('paid'),
};

export const BrokenSiteData: Story = {
  name: 'まちがったサイトのデータ(元の案内を表示)',
  parameters: writes('advisor.rules[0].text: expected text, got number'),
  render: (args, context) =>
    widget(
      args,
      context,
      html`
        <script type="application/json">
          { "version": 1, "advisor": { "rules": [{ "id": "busy-now", "text": 12 }] } }
        </script>
      `,
    ),
};

// ── 著者が書いたもの ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What an author writes between the tags. */
const written = html`
  <p slot="fallback">画面で手続きができるなら、画面が手早い方法です。途中で止まるときは、電話が向いています。</p>
  <p>迷ったときは、この記事の比較表もご覧ください。</p>
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
