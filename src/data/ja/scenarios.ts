import type { scenarioFacts } from '../facts/scenarios.js';

type Words = { title: string; heading: string; scopeText: string; text?: string; note?: string };

export const scenarioWords = {
  'self-paid': {
    title: '自分で会費を払っている',
    heading: 'プライム会員をやめる',
    scopeText: 'プライム会員をやめます。Amazonのアカウントは残ります。',
  },
  'self-free-trial': {
    title: '無料体験中',
    heading: '無料体験をやめる',
    scopeText: 'プライム会員の無料体験をやめます。Amazonのアカウントは残ります。',
    text: '無料体験が終わる日の前日までに、手続きを終わらせます。',
    note: '電話をリクエストした日が受付日になる、と書かれています。念のため、受付のメールまで前日のうちに確かめましょう。',
  },
  'stuck-or-error': {
    title: '画面が進まない・エラーが出る',
    heading: 'プライム会員をやめる',
    scopeText: 'プライム会員をやめます。Amazonのアカウントは残ります。',
    text: '「できない」「進まない」ときは、早めに電話リクエストで相談します。',
  },
  'billed-after-cancel': {
    title: '解約したのに請求が続く',
    heading: '解約できたかを確かめる',
    scopeText: 'プライム会員の解約が終わっているかを確かめます。',
    text: '別のアカウントの会費ということもあります。順に確かめます。',
  },
  'video-plan-only': {
    title: 'ビデオ単体プランだけやめる',
    heading: 'ビデオ単体プランをやめる',
    scopeText: 'ビデオ単体プランだけをやめます。プライム会員とは別の契約です。',
    text: '電話での解約は、原則として受けていません。画面で進めます。',
  },
  'holder-deceased': {
    title: '亡くなった家族の分',
    heading: '亡くなった家族の解約',
    scopeText: '亡くなった方のアカウントを止める手続きです。プライムだけを止めたいときは、電話の最初に伝えます。',
    text: '本人以外の解約は、電話での連絡が必要です。操作が苦手でも、担当者が順に案内してくれます。',
  },
  'living-proxy': {
    title: '家族の代わりに',
    heading: '家族の代わりに解約する',
    scopeText: '家族のプライム会員をやめます。家族のアカウントは残ります。',
    text: 'できるだけ、会員ご本人に進めてもらいます。',
    note: '代理では「手続きが進まないことが多い」という説明と、「柔軟に対応する」という説明の両方があります。',
  },
  'cannot-sign-in': {
    title: 'サインインできない',
    heading: 'プライム会員をやめる',
    scopeText: 'プライム会員をやめるには、まずサインインが必要です。',
    text: 'サインインせずに連絡する方法は、もとの記事に書かれていません。',
    note: 'もとの記事は、パスワードやメールアドレスを忘れたときに電話をすすめています。けれども、サインインせずに電話を頼む方法も、パスワードを作り直す手順も、書かれていません。',
  },
} as const satisfies Record<keyof typeof scenarioFacts, Words>;
