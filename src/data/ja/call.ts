import type { callFacts } from '../facts/call.js';
import { figures } from '../facts/figures.js';

type Facts = typeof callFacts;
type Words<Key extends keyof Facts, Text> = Readonly<Record<keyof Facts[Key], Text & { note?: string }>>;

interface StageWords {
  title: string;
  asks: readonly string[];
  says: readonly string[];
  askBack?: readonly string[];
  text?: string;
}

const { bands, callbackWait, rerequestAfter, totalMinutes } = figures;

const ours = 'もとの記事にはない、このガイドからの助言です。';

export const callWords = {
  stages: {
    'ai-voice': {
      title: '自動の音声案内',
      asks: ['はじめに、AI音声案内が流れることがあります。'],
      says: ['解約希望です。', 'やめたいのは、プライム会員です。'],
      text: '解約したいと伝えると、担当者につながるとされています。はじめから担当者が出るように書かれた箇所もあります。',
      note: 'AI音声案内のことは、もとの記事の一か所だけに書かれています。',
    },
    identity: {
      title: '本人確認',
      asks: [
        '登録氏名と、登録メールアドレスなどのアカウント情報を聞かれます。',
        '電話番号、登録住所、注文履歴、会費の支払い方法、会員番号を聞かれることもあります。',
      ],
      says: ['名前は、○○です。', '登録メールアドレスは、○○です。'],
      text: '登録した情報と一致するかを確かめたあと、解約の手続きに進みます。',
    },
    reason: {
      title: '解約の理由',
      asks: ['解約理由を聞かれることがあります。'],
      says: ['利用頻度が減ったためです。', '利用機会がなくなったからです。', '料金を見直したいからです。'],
      text: '理由を話すことは必須ではありません。話すときは、正直に、短くシンプルに伝えれば十分です。',
      note: '必須ではないという説明と、聞かれることが多いという説明があります。',
    },
    'refund-benefits': {
      title: '料金・返金・特典の説明',
      asks: ['今後の料金や返金など、気をつけることの説明があります。'],
      says: ['返金と、特典の期限について教えてください。'],
      askBack: ['返金はありますか。', '特典はいつまで使えますか。', '会員資格の終了日はいつですか。'],
      text: '返金は、残日数による場合があります。特典を全く使っていなければ、全額になることもあるとされています。特典は、一般に次回の更新日(請求日)まで使えます。返金があっても特典が使えるかは記載がないので、担当者に聞きます。',
      note: '返金の条件と特典の期限は、もとの記事の中でも説明がそろっていません。',
    },
    'final-confirmation': {
      title: '最後の確認',
      asks: ['解約してよいか、最終確認があります。'],
      says: ['はい、プライム会員の解約をお願いします。'],
      askBack: ['これで解約は完了ですか。', '登録メールアドレスに、確認メールが届きますか。'],
      text: '最終確認のあと、解約が完了します。電話を切る前に、担当者の案内を最後まで聞きます。',
    },
  },

  tips: {
    'in-person': { text: '折り返しの電話には、契約している会員本人が出ます。' },
    'at-hand': { text: '登録した名前やメールアドレスなど、会員情報は正確に答えられるよう手元に置いておきます。' },
    questions: { text: '不安なことや聞きたいことは、電話の前に整理しておきます。' },
    wishes: { text: '返金や、特典の有効期限について、聞きたいことや希望をまとめておきます。' },
    'reason-ready': { text: '解約理由は、短い一言を用意しておきます。' },
    time: { text: '電話が混むこともあるので、時間に余裕のあるときに頼みます。' },
    'which-service': { text: 'プライム会員なのか、ビデオ単体プランなのかを、はっきり伝えます。' },
    'which-scope': {
      text: 'アカウント全体をやめるのか、プライム会員だけをやめるのかも、最初に伝えます。',
      note: ours,
    },
    trial: { text: '無料体験の方は、「無料体験中」とはっきり伝えます。あとからの請求を防ぐためです。' },
    bereaved: {
      text: '亡くなった家族の分を解約するときは、「名義人が死亡したため」と事情を話し、「解約を希望」していることを伝えます。',
    },
    calm: { text: '丁寧に答えていけば、短時間で終わるとされています。' },
    'first-time': { text: '担当者が分かりやすく案内するので、初めての方でも進められるとされています。' },
    ask: { text: '分からないことは、その場で質問してかまいません。' },
    'keep-record': { text: '電話のあとは、日時と聞いた内容を書きとめて、手元に残します。' },
    'chat-after': { text: '分からないことが残ったら、チャットサポートも勧められています。' },
  },

  safety: {
    'own-request-only': {
      text: '個人情報を伝えるのは、自分でリクエストした直後にかかってきた電話だけにします。',
      note: '本物の電話かどうかの見分け方は、もとの記事に記載がありません。',
    },
    'other-calls': {
      text: 'それ以外の電話には情報を伝えず、いったん切って、自分からもう一度リクエストします。',
      note: ours,
    },
    'official-only': { text: '公式サポート以外には、連絡しないようにします。' },
    'official-route': {
      text: '詐欺やまちがった案内を避けるため、公式ページの「カスタマーサービス」から進みます。これが公式ルートです。',
    },
    'no-number': {
      text: '直接の電話番号は公開されていません。折り返しの電話を使うと、安全に解約できるとされています。',
    },
    'keep-private': { text: '個人情報を、外部の人に教えないようにします。' },
    'check-registered': {
      text: '電話の前に、登録情報をよく確かめておきます。困ったときは、サポートに連絡できます。',
    },
    'identity-first': {
      text: '第三者による解約や情報の流出を防ぐため、必ず本人確認があります。個人情報の保護が何より重視されている、と書かれています。',
    },
    'exact-answers': { text: '本人認証質問には、正確に答えます。登録情報と一致するかを、きびしく確かめられます。' },
    'after-check': { text: '手続きは確認が終わってから行われるため、情報が漏れる心配は少ないとされています。' },
    'member-only': {
      text: '手続き中は、本人以外が先へ進められないようになっているとされています。',
      note: '家族や代理人でも柔軟に対応する、とする箇所もあります。',
    },
    'mail-after': { text: '解約のあとに、確認メールが送られるとされています。' },
    'less-risk': {
      text: 'こうした確認と安全対策によって、不正なアクセスや意図しない解約は最小限におさえられるとされています。',
    },
  },

  mistakes: {
    'missed-call': {
      text: '折り返しが「非通知」や「知らない番号」だったので、電話に出ませんでした。',
      prevent: '先に着信設定を見直します。リクエストした直後は、知らない番号でも出ます。',
    },
    'forgotten-password': {
      text: 'パスワードや登録メールアドレスを忘れて、認証が通りませんでした。',
      prevent: '電話の前に、登録情報をもう一度確かめます。',
    },
    'busy-hour': {
      text: '混雑してつながりにくい時間帯に、電話を頼みました。',
      prevent: `${bands.morning.from}–${bands.morning.to}時など、空いている目安の時間帯を選びます。`,
    },
    'benefits-until': {
      text: '解約のあとも更新日まで使えることを、知りませんでした。',
      prevent: '担当者の案内を最後まで聞き、いつまで使えるかを確かめます。',
      note: '解約後はすべて利用不可、とする箇所もあります。',
    },
    'cancelled-twice': {
      text: '解約できていないと思いこみ、解約を何度も申し込みました。',
      prevent: '解約のあとは必ず確認メールを受け取り、手続きの完了を確かめます。',
      note: `${rerequestAfter}分以上折り返しがなくて電話リクエストを送り直すのは、これとは別のことです。`,
    },
    'unknown-steps': {
      text: '必要な手順を知らないまま進めて、思わぬところでつまずく人が増えているとされています。',
      prevent: '電話番号を探さず、手順に沿って電話リクエストを送ります。',
      note: '増えているという根拠は、書かれていません。',
    },
  },

  figures: {
    'callback-wait': {
      label: '折り返しまでの待ち時間',
      text: '平均として書かれた時間です。',
      note: `最短${callbackWait.range.min}分、最長${callbackWait.range.max}分とする箇所もあります。`,
    },
    call: { label: '通話時間', text: '体験した人の感覚を平均した時間とされています。' },
    total: {
      label: '完了までの所要時間',
      text: `平均で${totalMinutes.min}分から${totalMinutes.max}分ほどが目安とされています。`,
      note: '待ち時間と通話時間を足した長さとは、合っていません。',
    },
    'keep-free': {
      label: '空けておくと安心な時間',
      text: '待ち時間が長くなることもあるので、長めに見ています。',
      note: ours,
    },
    success: {
      label: '解約できたかどうか',
      text: '「ほぼ100%」という声も、リクエストの操作ミスや混雑で遅れたという声もあります。つながらない例も一定数あります。',
      note: '何人の声なのかは、書かれていません。',
    },
    impression: {
      label: '担当者の印象',
      text: '丁寧で親切だったという声が多い一方、混雑のときは事務的だったという声もあります。',
    },
    'calls-per-day': {
      label: '電話の件数(参考)',
      text: 'カスタマーサービスには、全国から1日4万件以上の電話があるとされています。',
      note: '出典も、いつの数字なのかも書かれていません。',
    },
  },
} as const satisfies {
  stages: Words<'stages', StageWords>;
  tips: Words<'tips', { text: string }>;
  safety: Words<'safety', { text: string }>;
  mistakes: Words<'mistakes', { text: string; prevent: string }>;
  figures: Words<'figures', { label: string; text: string }>;
};
