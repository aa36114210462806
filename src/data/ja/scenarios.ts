import type { scenarioFacts } from '../facts/scenarios.js';

type Words = { title: string; heading: string; scopeText: string; text?: string; note?: string };

const endPrime = 'プライム会員をやめる';
const accountStays = 'プライム会員をやめます。Amazonのアカウントは残ります。';

export const scenarioWords = {
  'self-paid': {
    title: '自分で会費を払っている',
    heading: endPrime,
    scopeText: accountStays,
  },
  'self-free-trial': {
    title: '無料体験中',
    heading: '無料体験をやめる',
    scopeText: '無料体験をやめます。Amazonのアカウントは残ります。',
    text: '無料体験の終了日の前日までに、手続きを終えます。',
  },
  'stuck-or-error': {
    title: '画面が進まない・エラーが出る',
    heading: endPrime,
    scopeText: accountStays,
    text: '「できない」「進まない」ときは、早めに電話リクエストで相談します。',
  },
  'billed-after-cancel': {
    title: '解約したのに請求が続く',
    heading: '解約できたかを確かめる',
    scopeText: 'プライム会員の解約が終わったかを確かめます。',
    text: '別のアカウントの会費ということもあります。',
  },
  'video-plan-only': {
    title: 'ビデオ単体プランだけやめる',
    heading: 'ビデオ単体プランをやめる',
    scopeText: 'ビデオ単体プランだけをやめます。プライム会員とは別の契約です。',
    text: '電話での解約は、原則できないとされています。画面で進めます。',
  },
  'holder-deceased': {
    title: '亡くなった家族の分',
    heading: '亡くなった家族の解約',
    scopeText: '亡くなった方のアカウント全体を止めます。',
    text: '亡くなった方のアカウント全体が止まります。電話での連絡が必要とされています。操作が苦手でも、担当者が順に案内します。',
  },
  'living-proxy': {
    title: '家族の代わりに',
    heading: '家族の代わりに解約する',
    scopeText: '家族のプライム会員をやめます。家族のアカウントは残ります。',
    text: 'できるだけ、ご本人に進めてもらいます。',
    note: '代理では進まないことが多い、柔軟に対応する、という二つの説明があります。',
  },
  'cannot-sign-in': {
    title: 'サインインできない',
    heading: endPrime,
    scopeText: 'プライム会員をやめるには、サインインが必要です。',
    text: 'サインインせずに連絡できるかは、記載がありません。',
    note: 'パスワードなどを忘れた方に電話を勧める箇所もありますが、電話リクエストにもサインインが必要です。忘れたときの直し方は、記載がありません。',
  },
} as const satisfies Record<keyof typeof scenarioFacts, Words>;
